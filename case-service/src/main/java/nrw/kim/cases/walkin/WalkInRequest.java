package nrw.kim.cases.walkin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nrw.kim.cases.person.PersonRequest;
import nrw.kim.events.code.AgeGroup;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.OrganisationType;
import nrw.kim.events.code.WalkInOutcome;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A visit at the counter. Without {@code caseId} and {@code newCase} it is anonymous and takes codes only.
 *
 * @param language ISO 639 code of the language spoken
 * @param referredTo kind of body, exactly if the outcome is REFERRED
 * @param ageGroup coarse group of who stays anonymous
 * @param caseId own case of the person: the visit becomes a contact there
 * @param newCase the person becomes a case of the caller's, and the visit its first contact
 * @param note goes into the contact; never with an anonymous visit
 */
@Schema(name = "WalkInRequest")
public record WalkInRequest(
        @NotNull UUID siteId,
        @Schema(required = true) @Min(1) @Max(600) int minutes,
        @NotNull @Pattern(regexp = "[a-z]{2,3}") String language,
        boolean interpreterUsed,
        @NotEmpty @Size(max = 9) List<@NotNull LifeDomain> domains,
        @NotNull WalkInOutcome outcome,
        OrganisationType referredTo,
        AgeGroup ageGroup,
        UUID caseId,
        @Valid NewCase newCase,
        @Size(max = 4000) String note) {

    /**
     * A case to open at the counter.
     *
     * @param duplicatesSeen the case manager has seen who is alike (B2-37)
     */
    @Schema(name = "WalkInNewCase")
    public record NewCase(@NotNull @Valid PersonRequest person, boolean duplicatesSeen) {}

    boolean withoutPerson() {
        return caseId == null && newCase == null;
    }

    /** @throws Problem 422 that names each field which this kind of visit must not or must carry */
    void requireSound() {
        var wrong = Stream.of(
                        wrongIf(withoutPerson() && note != null, "/note", "NotAnonymous"),
                        wrongIf(!withoutPerson() && ageGroup != null, "/ageGroup", "OnlyAnonymous"),
                        wrongIf(caseId != null && newCase != null, "/newCase", "EitherOr"),
                        wrongIf(
                                (outcome == WalkInOutcome.REFERRED) != (referredTo != null),
                                "/referredTo",
                                "WithReferral"))
                .filter(Objects::nonNull)
                .toArray(Violation[]::new);
        if (wrong.length > 0) {
            throw Problem.rule("walk-in-fields", wrong);
        }
    }

    private static Violation wrongIf(boolean wrong, String pointer, String code) {
        return wrong ? new Violation(pointer, code, code) : null;
    }
}
