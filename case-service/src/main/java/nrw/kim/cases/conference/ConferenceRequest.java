package nrw.kim.cases.conference;

import static java.util.stream.Collectors.toSet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nrw.kim.cases.access.FieldGroup;
import nrw.kim.cases.goal.Goal;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.StepResponsibility;
import nrw.kim.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A conference to record, or what its record says from now on.
 *
 * @param named the person was spoken of by name: every body that took part needs a consent (B2-57)
 * @param consentIds consents of this case that cover the bodies
 * @param domains Lebensbereiche that were talked about, whether or not anything came of it
 */
@Schema(name = "ConferenceRequest")
public record ConferenceRequest(
        @NotNull @PastOrPresent LocalDate heldOn,
        boolean named,
        @Size(max = 20) List<@NotNull UUID> consentIds,
        @NotEmpty @Size(max = 9) List<@NotNull LifeDomain> domains,
        @NotEmpty @Size(max = 30) List<@NotNull @Valid Participant> participants,
        @Size(max = 20) List<@NotNull @Valid ResultRequest> results) {

    /** What it came to in a Lebensbereich. */
    @Schema(name = "ConferenceResultRequest")
    public record ResultRequest(
            @NotNull LifeDomain domain,
            @NotBlank @Size(max = 4000) String text,
            @Size(max = 5) List<@NotNull FieldGroup> marks,
            @Size(max = 20) List<@NotNull @Valid TaskRequest> tasks) {

        List<FieldGroup> marked() {
            return marks == null ? List.of() : marks;
        }

        List<TaskRequest> asked() {
            return tasks == null ? List.of() : tasks;
        }

        /**
         * A step is read by whoever reads its goal, so the goal must be kept at least as close as the result.
         *
         * @throws Problem 422 {@code conference-goal-open-to-more}
         */
        void requireKeptBy(Goal.View goal) {
            if (!FieldGroup.of(List.of(goal.domain()), goal.marks())
                    .containsAll(FieldGroup.of(List.of(domain), marked()))) {
                throw Problem.rule("conference-goal-open-to-more");
            }
        }
    }

    /**
     * A task; with a goal it becomes a step of the Hilfeplan.
     *
     * @param stepId step that it became earlier; only when a record is corrected
     * @param goalId goal of the case; only and always with a responsibility
     * @param organisation body of the directory; only and always with {@code BODY}
     */
    @Schema(name = "ConferenceTaskRequest")
    public record TaskRequest(
            @NotBlank @Size(max = 400) String text,
            UUID stepId,
            UUID goalId,
            StepResponsibility responsibility,
            UUID organisation,
            LocalDate dueOn) {

        boolean becomesStep() {
            return goalId != null;
        }

        private boolean sound() {
            var planned = responsibility != null || organisation != null || dueOn != null;
            return goalId == null ? !planned : responsibility != null && stepId == null;
        }
    }

    /** What was passed on to whom under what: while it stays, a correction asks for no consent again. */
    record Sharing(boolean named, Set<UUID> consents, Set<UUID> bodies, Set<LifeDomain> domains) {}

    Sharing sharing() {
        return new Sharing(
                named,
                Set.copyOf(consents()),
                participants.stream()
                        .map(Participant::organisation)
                        .filter(Objects::nonNull)
                        .collect(toSet()),
                Set.copyOf(domains));
    }

    List<UUID> consents() {
        return consentIds == null ? List.of() : consentIds;
    }

    List<ResultRequest> outcome() {
        return results == null ? List.of() : results;
    }

    /**
     * Fails with 422 where the parts do not fit together.
     *
     * @param known steps that tasks of this conference became earlier
     */
    void requireSound(Set<UUID> known) {
        if (!domains.containsAll(outcome().stream().map(ResultRequest::domain).toList())) {
            throw Problem.rule("conference-domain-missing");
        }
        if (!tasks().allMatch(TaskRequest::sound)) {
            throw Problem.rule("conference-task-incomplete");
        }
        if (!known.containsAll(
                tasks().map(TaskRequest::stepId).filter(Objects::nonNull).toList())) {
            throw Problem.rule("conference-step-unknown");
        }
    }

    private Stream<TaskRequest> tasks() {
        return outcome().stream().flatMap(result -> result.asked().stream());
    }
}
