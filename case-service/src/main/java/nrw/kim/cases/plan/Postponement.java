package nrw.kim.cases.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nrw.kim.kit.actor.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A day that was moved: from when to when, by whom and why (B2-18). Never changed afterwards. */
@Entity
@Table(name = "plan_step_postponement")
public class Postponement {
    @Id
    private UUID id;

    private String ki;

    @Column(name = "step_id")
    private UUID stepId;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "to_date")
    private LocalDate to;

    private String reason;

    @Column(name = "moved_by")
    private String movedBy;

    @Column(name = "moved_at")
    private OffsetDateTime movedAt;

    protected Postponement() {}

    Postponement(UUID id, PlanStep step, LocalDate to, String reason, Actor by, OffsetDateTime now) {
        this.id = id;
        this.ki = step.ki().value();
        this.stepId = step.id();
        this.from = step.dueOn();
        this.to = to;
        this.reason = reason;
        this.movedBy = by.name();
        this.movedAt = now;
    }

    UUID stepId() {
        return stepId;
    }

    /** A moved day from outside. */
    @Schema(name = "PlanStepPostponement")
    public record View(@Nullable LocalDate from, LocalDate to, String reason, String movedBy, OffsetDateTime movedAt) {}

    View view() {
        return new View(from, to, reason, movedBy, movedAt);
    }
}
