package nrw.kim.cases.milestone;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nrw.kim.kit.problem.Problem;

/**
 * The Treppenmodell of a case: steps are climbed from the lowest, and no step is reached before the one below it.
 *
 * @param steps codes from the lowest
 * @param reached day by code
 */
record Staircase(List<String> steps, Map<String, LocalDate> reached) {

    /** @throws Problem 404 for a step that the KI does not have, 422 if the day does not fit to the steps beside it */
    void requireClimbable(String step, LocalDate day, LocalDate today) {
        var at = indexOf(step);
        if (day.isAfter(today)) {
            throw Problem.rule("milestone-in-future");
        }
        if (at > 0 && !isReachedBy(steps.get(at - 1), day)) {
            throw Problem.rule("milestone-order");
        }
        if (at < steps.size() - 1 && isReachedBefore(steps.get(at + 1), day)) {
            throw Problem.rule("milestone-order");
        }
    }

    /** @throws Problem 422 while a step above it is reached */
    void requireHighest(String step) {
        var above = steps.subList(indexOf(step) + 1, steps.size());
        if (above.stream().anyMatch(reached::containsKey)) {
            throw Problem.rule("milestone-order");
        }
    }

    private int indexOf(String step) {
        var at = steps.indexOf(step);
        if (at < 0) {
            throw Problem.notFound();
        }
        return at;
    }

    private boolean isReachedBy(String step, LocalDate day) {
        return reached.containsKey(step) && !reached.get(step).isAfter(day);
    }

    private boolean isReachedBefore(String step, LocalDate day) {
        return reached.containsKey(step) && reached.get(step).isBefore(day);
    }
}
