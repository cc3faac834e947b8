package nrw.kim.network.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nrw.kim.events.code.DecisionResult;
import nrw.kim.network.body.DecisionMode;

/**
 * Body of a decision.
 *
 * @param mode how it was decided
 * @param yes votes for it; null by consent
 * @param assignments who has to do what; null or empty if nobody
 */
record DecisionRequest(
        @NotNull DecisionResult result,
        @NotBlank @Size(max = 4000) String text,
        @NotNull DecisionMode mode,
        @PositiveOrZero Integer yes,
        @PositiveOrZero Integer no,
        @PositiveOrZero Integer abstentions,
        List<@NotNull @Valid AssignmentRequest> assignments) {

    DecisionRequest {
        assignments = assignments == null ? List.of() : List.copyOf(assignments);
    }

    /**
     * Arbeitsauftrag.
     *
     * @param ownerFunction function that has to do it, never a name
     */
    record AssignmentRequest(
            @NotBlank @Size(max = 500) String title,
            @NotBlank @Size(max = 200) String ownerFunction,
            LocalDate dueOn) {}
}
