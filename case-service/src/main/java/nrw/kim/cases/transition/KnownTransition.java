package nrw.kim.cases.transition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nrw.kim.cases.casefile.Case;
import nrw.kim.events.code.TransitionKind;
import nrw.kim.kit.actor.Actor;

/** A day of transition that somebody knows: {@code KNOWN → ENDED}; another day is another entry. */
@Entity
@Table(name = "known_transition")
public class KnownTransition {
    @Id
    private UUID id;

    private String ki;

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private TransitionKind kind;

    @Column(name = "expected_on")
    private LocalDate expectedOn;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private OffsetDateTime recordedAt;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "ended_at")
    private OffsetDateTime endedAt;

    protected KnownTransition() {}

    KnownTransition(UUID id, Case file, TransitionKind kind, LocalDate expectedOn, Actor by, OffsetDateTime now) {
        this.id = id;
        this.ki = file.ki().value();
        this.caseId = file.id();
        this.kind = kind;
        this.expectedOn = expectedOn;
        this.recordedBy = by.name();
        this.recordedAt = now;
    }

    void end(Actor by, OffsetDateTime now) {
        endedBy = by.name();
        endedAt = now;
    }

    UUID caseId() {
        return caseId;
    }

    TransitionKind kind() {
        return kind;
    }

    LocalDate expectedOn() {
        return expectedOn;
    }
}
