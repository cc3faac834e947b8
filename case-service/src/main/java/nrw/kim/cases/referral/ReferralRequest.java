package nrw.kim.cases.referral;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nrw.kim.cases.person.PersonRequest;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.ReferralReason;
import nrw.kim.events.code.Urgency;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.problem.Violation;

/**
 * A Fallzuweisung as a sender pushes it.
 *
 * @param externalReference the sender's own number; with the sender it makes the referral idempotent
 * @param otherCaseManagement another Fallmanagement that the sender knows of (B2-36)
 * @param purposeBound received Sozialdaten: only for the purpose transmitted (§ 78 SGB X)
 */
public record ReferralRequest(
        @NotBlank @Size(max = 100) String externalReference,
        @NotNull ReferralReason reason,
        @NotNull Urgency urgency,
        @NotEmpty @Size(max = 9) List<@NotNull LifeDomain> lifeDomains,
        @NotNull @Valid LegalBasis legalBasis,
        @NotNull @Valid PersonRequest person,
        @Size(max = 4000) String note,
        @Size(max = 400) String otherCaseManagement,
        boolean purposeBound) {

    /** @throws Problem 422 if a consent is named without form or date */
    void requireLegalBasis() {
        if (!legalBasis.complete()) {
            throw Problem.rule(
                    "legal-basis-incomplete",
                    new Violation("/legalBasis", "Incomplete", "a consent needs form and givenOn"));
        }
    }
}
