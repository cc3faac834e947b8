package nrw.kim.cases.plan;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nrw.kim.cases.goal.Goal;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.Rechtskreis;
import nrw.kim.events.code.StepResponsibility;
import nrw.kim.events.code.StepStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The Hilfeplan of a case from outside, in the order in which it was planned. */
@Schema(name = "SupportPlan")
public record Plan(List<Step> items) {

    /**
     * A step with its order and its moved days.
     *
     * @param after steps that come first
     * @param waitsFor those of them that are not over yet
     * @param statusReason why it waits or was dropped, or what came of it
     */
    @Schema(name = "PlanStep")
    public record Step(
            UUID id,
            UUID goalId,
            LifeDomain domain,
            String title,
            StepResponsibility responsibility,
            @Nullable UUID organisation,
            @Nullable String organisationName,
            @Nullable String contact,
            @Nullable Rechtskreis rechtskreis,
            List<String> documents,
            @Nullable LocalDate startOn,
            @Nullable LocalDate dueOn,
            boolean overdue,
            List<UUID> after,
            Set<UUID> waitsFor,
            StepStatus status,
            Set<StepStatus> allowed,
            @Nullable String statusReason,
            @Nullable OffsetDateTime closedAt,
            List<Postponement.View> postponements,
            int version) {
        static Step from(PlanStep step, StepOrder order, List<Postponement> moved, LocalDate today) {
            return new Step(
                    step.id(),
                    step.goalId(),
                    step.domain(),
                    step.title(),
                    step.responsibility(),
                    step.organisation(),
                    step.organisationName(),
                    step.contact(),
                    step.rechtskreis(),
                    step.documents(),
                    step.startOn(),
                    step.dueOn(),
                    step.isOverdue(today),
                    step.after(),
                    step.isOver() ? Set.of() : order.waitsFor(step),
                    step.status(),
                    step.allowed(),
                    step.statusReason(),
                    step.closedAt(),
                    moved.stream()
                            .filter(one -> one.stepId().equals(step.id()))
                            .map(Postponement::view)
                            .toList(),
                    step.version());
        }
    }

    static Plan from(List<PlanStep> steps, List<Postponement> moved, LocalDate today) {
        var order = new StepOrder(steps);
        return new Plan(
                steps.stream().map(step -> Step.from(step, order, moved, today)).toList());
    }

    /** A step says what its goal is about: who does not read the goal does not read the step. */
    Plan towards(List<Goal.View> goals) {
        var ids = goals.stream().map(Goal.View::id).toList();
        return new Plan(
                items.stream().filter(step -> ids.contains(step.goalId())).toList());
    }

    Step step(UUID id) {
        return items.stream().filter(step -> step.id().equals(id)).findFirst().orElseThrow();
    }
}
