package nrw.kim.cases.field;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.UUID;
import nrw.kim.cases.casefile.Case;
import nrw.kim.kit.actor.Actor;

/** What a case says in a Zusatzfeld. */
@Entity
@Table(name = "additional_value")
class AdditionalValue {
    @Id
    private UUID id;

    private String ki;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "field_id")
    private UUID fieldId;

    private String value;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Version
    private int version;

    protected AdditionalValue() {}

    AdditionalValue(UUID id, Case file, UUID fieldId) {
        this.id = id;
        this.ki = file.ki().value();
        this.caseId = file.id();
        this.fieldId = fieldId;
    }

    void say(String text, Actor by, OffsetDateTime now) {
        value = text;
        changedBy = by.name();
        changedAt = now;
    }

    UUID fieldId() {
        return fieldId;
    }

    String value() {
        return value;
    }

    OffsetDateTime changedAt() {
        return changedAt;
    }

    String changedBy() {
        return changedBy;
    }

    int version() {
        return version;
    }
}
