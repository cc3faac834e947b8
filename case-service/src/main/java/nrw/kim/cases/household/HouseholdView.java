package nrw.kim.cases.household;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nrw.kim.cases.casefile.Case;
import nrw.kim.events.code.HouseholdRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A member of a household: who and in which role, nothing else of the person.
 *
 * @param self the person of this case
 * @param hidden shown only to who works with this person
 * @param caseId the person's own case, if the reader may open it
 */
@Schema(name = "HouseholdMember")
record HouseholdView(
        UUID id,
        UUID personId,
        String name,
        LocalDate birthDate,
        HouseholdRole role,
        boolean self,
        boolean hidden,
        @Nullable UUID caseId,
        @Nullable String caseNumber,
        int version) {
    static HouseholdView of(HouseholdService.Seen seen, Case from, Map<UUID, Case> readable) {
        var member = seen.member();
        var own = seen.cases().stream()
                .filter(file -> readable.containsKey(file.id()))
                .reduce((earlier, later) -> later);
        return new HouseholdView(
                member.id(),
                member.personId(),
                seen.person().data().label(),
                seen.person().data().birthDate(),
                member.role(),
                member.personId().equals(from.personId()),
                member.hidden(),
                own.map(Case::id).orElse(null),
                own.map(Case::number).orElse(null),
                member.version());
    }
}
