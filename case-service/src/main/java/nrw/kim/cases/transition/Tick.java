package nrw.kim.cases.transition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import nrw.kim.cases.casefile.Case;
import nrw.kim.events.code.TransitionKind;
import nrw.kim.kit.actor.Actor;

/** A point of a checklist that is done. */
@Entity
@Table(name = "transition_tick")
public class Tick {
    @Id
    private UUID id;

    private String ki;

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private TransitionKind kind;

    private String item;

    @Column(name = "ticked_by")
    private String tickedBy;

    @Column(name = "ticked_at")
    private OffsetDateTime tickedAt;

    protected Tick() {}

    Tick(UUID id, Case file, TransitionKind kind, String item, Actor by, OffsetDateTime now) {
        this.id = id;
        this.ki = file.ki().value();
        this.caseId = file.id();
        this.kind = kind;
        this.item = item;
        this.tickedBy = by.name();
        this.tickedAt = now;
    }

    boolean is(UUID file, TransitionKind of, String code) {
        return caseId.equals(file) && kind == of && item.equals(code);
    }

    String tickedBy() {
        return tickedBy;
    }

    OffsetDateTime tickedAt() {
        return tickedAt;
    }
}
