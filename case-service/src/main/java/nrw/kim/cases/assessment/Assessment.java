package nrw.kim.cases.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.kit.actor.Actor;

/** One Bestandsaufnahme; a later one is a new version beside it, never a change (B2-12). */
@Entity
public class Assessment {
    @Id
    private UUID id;

    private String ki;

    @Column(name = "case_id")
    private UUID caseId;

    private int number;

    @Column(name = "taken_at")
    private OffsetDateTime takenAt;

    @Column(name = "taken_by")
    private String takenBy;

    protected Assessment() {}

    Assessment(UUID id, KiKey ki, UUID caseId, int number, Actor by, OffsetDateTime now) {
        this.id = id;
        this.ki = ki.value();
        this.caseId = caseId;
        this.number = number;
        this.takenAt = now;
        this.takenBy = by.name();
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    OffsetDateTime takenAt() {
        return takenAt;
    }

    String takenBy() {
        return takenBy;
    }
}
