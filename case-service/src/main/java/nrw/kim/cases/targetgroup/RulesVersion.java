package nrw.kim.cases.targetgroup;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.kit.actor.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Fassung of the rules: never changed, the highest number is in force. */
@Entity
@Table(name = "target_rules")
class RulesVersion {
    @Id
    private UUID id;

    private String ki;
    private int number;

    @Convert(converter = TargetRulesJson.class)
    private TargetRules content;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    protected RulesVersion() {}

    RulesVersion(UUID id, KiKey ki, int number, TargetRules content, Actor by, OffsetDateTime now) {
        this.id = id;
        this.ki = ki.value();
        this.number = number;
        this.content = content;
        this.changedBy = by.name();
        this.changedAt = now;
    }

    /** A version from outside; 0 while the KI has none. */
    @Schema(name = "TargetGroupRulesVersion")
    record View(
            int version,
            TargetRules rules,
            @Nullable String changedBy,
            @Nullable OffsetDateTime changedAt) {
        static View of(RulesVersion found) {
            return found == null
                    ? new View(0, TargetRules.NONE, null, null)
                    : new View(found.number, found.content, found.changedBy, found.changedAt);
        }
    }
}
