package nrw.kim.cases.referral;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.casefile.Case;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.cases.person.Person;
import nrw.kim.cases.person.PersonService;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Hints at a possible Doppelberatung: same birth date and a name that sounds alike, inside the KI only. Never a block
 * (B2-36, B2-37). Runs in the caller's transaction.
 */
@ApplicationScoped
class DuplicateHints {

    /**
     * One hint.
     *
     * @param caseId a case of a similar person; null if the hint is a referral
     * @param caseNumber its number
     * @param referralId a similar referral in the inbox; null if the hint is a case
     * @param reason why it is shown: {@code SAME_BIRTH_DATE_SIMILAR_NAME}
     */
    @Schema(name = "DuplicateHint")
    record Hint(
            @Nullable UUID caseId,
            @Nullable String caseNumber,
            @Nullable UUID referralId,
            String reason) {}

    private static final String REASON = "SAME_BIRTH_DATE_SIMILAR_NAME";

    private final PersonService persons;
    private final CaseService cases;
    private final ReferralRepository referrals;

    DuplicateHints(PersonService persons, CaseService cases, ReferralRepository referrals) {
        this.persons = persons;
        this.cases = cases;
        this.referrals = referrals;
    }

    Uni<List<Hint>> of(Referral referral) {
        return persons.alike(referral.ki(), referral.person())
                .chain(alike -> cases.ofPersons(alike.stream().map(Person::id).toList()))
                .chain(known -> referrals
                        .openBornOn(referral.ki(), referral.person().birthDate())
                        .map(open -> hints(referral, known, open)));
    }

    private static List<Hint> hints(Referral referral, List<Case> known, List<Referral> open) {
        var hints = new ArrayList<Hint>();
        known.stream()
                .filter(c -> !c.id().equals(referral.caseId()))
                .forEach(c -> hints.add(new Hint(c.id(), c.number(), null, REASON)));
        open.stream()
                .filter(other ->
                        !other.id().equals(referral.id()) && PersonService.alike(other.person(), referral.person()))
                .forEach(other -> hints.add(new Hint(null, null, other.id(), REASON)));
        return hints;
    }
}
