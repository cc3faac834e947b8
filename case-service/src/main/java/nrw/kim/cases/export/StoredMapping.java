package nrw.kim.cases.export;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.kit.actor.Actor;

/** The mapping that a KI has set up. */
@Entity
@Table(name = "export_mapping")
class StoredMapping {
    @Id
    private UUID id;

    private String ki;
    private String mapping;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    @Version
    private int version;

    protected StoredMapping() {}

    StoredMapping(UUID id, KiKey ki) {
        this.id = id;
        this.ki = ki.value();
    }

    StoredMapping replaced(String json, Actor by, OffsetDateTime now) {
        this.mapping = json;
        this.changedBy = by.sub();
        this.changedAt = now;
        return this;
    }

    /** From outside; 0 while the KI has none of its own. */
    static int versionOf(StoredMapping found) {
        return found == null ? 0 : found.version + 1;
    }

    String mapping() {
        return mapping;
    }
}
