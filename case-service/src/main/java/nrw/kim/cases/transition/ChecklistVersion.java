package nrw.kim.cases.transition;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.kit.actor.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Fassung of a KI's checklists: never changed, the highest number is in force. */
@Entity
@Table(name = "transition_checklist")
class ChecklistVersion {
    @Id
    private UUID id;

    private String ki;
    private int number;

    @Convert(converter = OwnChecklistsJson.class)
    private OwnChecklists content;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    protected ChecklistVersion() {}

    ChecklistVersion(UUID id, KiKey ki, int number, OwnChecklists content, Actor by, OffsetDateTime now) {
        this.id = id;
        this.ki = ki.value();
        this.number = number;
        this.content = content;
        this.changedBy = by.name();
        this.changedAt = now;
    }

    String ki() {
        return ki;
    }

    OwnChecklists content() {
        return content;
    }

    /**
     * A version from outside; 0 while the KI has none.
     *
     * @param points all of them, those of the standard too
     */
    @Schema(name = "TransitionChecklistsVersion")
    record View(
            @Schema(required = true) int version,
            List<ShownPoint> points,
            @Nullable String changedBy,
            @Nullable OffsetDateTime changedAt) {
        static View of(ChecklistVersion found) {
            return found == null
                    ? new View(0, ShownPoint.all(OwnChecklists.NONE), null, null)
                    : new View(found.number, ShownPoint.all(found.content), found.changedBy, found.changedAt);
        }
    }

    /**
     * A point with where it comes from.
     *
     * @param standard is one of the house; its words may be the KI's
     */
    @Schema(name = "TransitionChecklistShownPoint")
    record ShownPoint(
            ChecklistPoint point, @Schema(required = true) boolean standard) {
        static List<ShownPoint> all(OwnChecklists checklists) {
            return checklists.complete().points().stream()
                    .map(point -> new ShownPoint(point, Checklists.STANDARD.knows(point.kind(), point.code())))
                    .toList();
        }
    }
}
