package nrw.kim.cases.plan;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nrw.kim.kit.problem.Problem;

/** Which step of a plan comes after which (B2-17: nacheinander or parallel). */
final class StepOrder {
    private final Map<UUID, PlanStep> steps;

    StepOrder(Collection<PlanStep> plan) {
        this.steps = plan.stream().collect(toMap(PlanStep::id, identity()));
    }

    /**
     * @throws Problem 422 if a step before is none of this plan, or the plan would go round in a circle
     */
    void requireSound(UUID step, List<UUID> after) {
        if (!steps.keySet().containsAll(after)) {
            throw Problem.rule("step-before-unknown");
        }
        if (allBefore(after).contains(step)) {
            throw Problem.rule("step-order-circular");
        }
    }

    private Set<UUID> allBefore(Collection<UUID> after) {
        var found = new HashSet<UUID>();
        var next = new ArrayDeque<>(after);
        while (!next.isEmpty()) {
            var id = next.pop();
            if (found.add(id)) {
                next.addAll(steps.get(id).after());
            }
        }
        return found;
    }

    /** Steps directly after this one that began or were done because it is over. */
    Set<UUID> builtOn(PlanStep step) {
        return steps.values().stream()
                .filter(other -> other.hasBuiltOn(step.id()))
                .map(PlanStep::id)
                .collect(toSet());
    }

    /** Steps directly before this one that are not over yet. */
    Set<UUID> waitsFor(PlanStep step) {
        return step.after().stream().filter(id -> !steps.get(id).isOver()).collect(toSet());
    }
}
