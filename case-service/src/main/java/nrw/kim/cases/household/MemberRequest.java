package nrw.kim.cases.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import nrw.kim.cases.person.PersonRequest;
import nrw.kim.events.code.HouseholdRole;
import nrw.kim.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who joins the household: somebody who is known, or a new person.
 *
 * @param personId a person of the own Anstellungsträger
 * @param person a new person, without a case of their own
 * @param hidden shown only to who works with this person
 * @param ownRole role of the case's own person, asked for with the first member
 */
@Schema(name = "HouseholdMemberRequest")
public record MemberRequest(
        UUID personId,
        @Valid PersonRequest person,
        @NotNull HouseholdRole role,
        boolean hidden,
        HouseholdRole ownRole) {

    void check() {
        if ((personId == null) == (person == null)) {
            throw Problem.rule("household-one-person");
        }
    }
}
