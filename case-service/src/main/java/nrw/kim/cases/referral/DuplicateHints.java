package nrw.kim.cases.referral;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nrw.kim.cases.casefile.Case;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.cases.person.PersonService;
import nrw.kim.events.code.DuplicateReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Hints at a possible Doppelberatung with the reason of each, inside the KI only. Never a block (B2-36, B2-37). Runs in the caller's transaction.
 */
@ApplicationScoped
class DuplicateHints {

    /**
     * One hint.
     *
     * @param caseId a case of a similar person; null if the hint is a referral
     * @param caseNumber its number
     * @param referralId a similar referral in the inbox; null if the hint is a case
     * @param reason why it is shown
     */
    @Schema(name = "DuplicateHint")
    record Hint(
            @Nullable UUID caseId,
            @Nullable String caseNumber,
            @Nullable UUID referralId,
            DuplicateReason reason) {}

    private final PersonService persons;
    private final CaseService cases;
    private final ReferralRepository referrals;

    DuplicateHints(PersonService persons, CaseService cases, ReferralRepository referrals) {
        this.persons = persons;
        this.cases = cases;
        this.referrals = referrals;
    }

    Uni<List<Hint>> of(Referral referral) {
        if (referral.erased()) {
            return Uni.createFrom().item(List.of());
        }
        return persons.alike(referral.ki(), referral.person()).chain(alike -> cases.ofPersons(
                        alike.stream().map(found -> found.person().id()).toList())
                .chain(known -> referrals
                        .openBornOn(referral.ki(), PersonService.datesAlike(referral.person()))
                        .map(open -> hints(referral, reasons(alike), known, open))));
    }

    private static Map<UUID, DuplicateReason> reasons(List<PersonService.Alike> alike) {
        return alike.stream().collect(toMap(found -> found.person().id(), PersonService.Alike::reason));
    }

    private static List<Hint> hints(
            Referral referral, Map<UUID, DuplicateReason> reasons, List<Case> known, List<Referral> open) {
        var hints = new ArrayList<Hint>();
        known.stream()
                .filter(c -> c.merger() == null || isMissing(c.merger().survivor(), known))
                .filter(c -> !c.id().equals(referral.caseId()))
                .forEach(c -> hints.add(hint(c, reasons.get(c.personId()))));
        open.stream().filter(other -> !other.id().equals(referral.id())).forEach(other -> PersonService.likeness(
                        other.person(), referral.person())
                .ifPresent(reason -> hints.add(new Hint(null, null, other.id(), reason))));
        return hints;
    }

    private static boolean isMissing(UUID survivor, List<Case> known) {
        return known.stream().noneMatch(c -> c.id().equals(survivor));
    }

    /** A case that was merged leads to the one that goes on. */
    private static Hint hint(Case file, DuplicateReason reason) {
        var merger = file.merger();
        return merger == null
                ? new Hint(file.id(), file.number(), null, reason)
                : new Hint(merger.survivor(), merger.survivorNumber(), null, reason);
    }
}
