package nrw.kim.cases.targetgroup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nrw.kim.cases.casefile.CaseCondition;
import nrw.kim.cases.person.Groups;
import nrw.kim.cases.transition.TransitionService;
import nrw.kim.events.code.CasePhase;
import nrw.kim.events.code.HistoryKind;
import nrw.kim.events.code.Rechtskreis;
import nrw.kim.events.code.ResidenceStatus;
import nrw.kim.events.code.Situation;
import nrw.kim.events.code.TransitionKind;

/** When an open case is in a situation, as a condition for a single case and for a list alike. */
final class SituationConditions {
    /** Who has been here for so long is no newcomer any more; an unknown day is not held against anybody. */
    private static final int NEWCOMER_YEARS = 3;

    private static final int ADULT = 18;

    private static final String OF_PERSON = "personId in (select p.id from Person p where p.ki in :kis and ";

    private static final String EU = OF_PERSON + """
            cast(sql('string_to_array(?, chr(44)) && string_to_array(?, chr(44))', p.data.nationalities, :situationKeys)
                 as Boolean) = true
            and (coalesce(p.profile.movedHereOn, p.data.arrivedOn) is null
                 or coalesce(p.profile.movedHereOn, p.data.arrivedOn) >= :situationDay))
            """;

    /** Nothing is said later of the Rechtskreis than {@code h}, as far as it is valid today. */
    private static final String LATEST = """
            not exists (select 1 from HistoryEntry l
                         where l.personId = h.personId and l.kind = h.kind and l.correctedAt is null
                           and (l.validFrom <= :situationDay
                                and (h.validFrom is null or l.validFrom > h.validFrom
                                     or l.validFrom = h.validFrom and l.id > h.id)
                                or l.validFrom is null and h.validFrom is null and l.id > h.id))
            """;

    /**
     * AsylbLG holds today and the title ends it, or somebody said that the change is coming. One set of ids: of two conditions
     * joined by {@code or} the database would ask every open case of the KI.
     */
    private static final String LEAVING = """
            id in (select k.caseId from KnownTransition k
                    where k.ki in :kis and k.kind = :situationKind and k.endedAt is null
                   union all
                   select o.id from Case o, Person p, HistoryEntry h
                    where o.ki in :kis and p.id = o.personId and p.ki in :kis
                      and p.data.residenceStatus in :situationTitles
                      and h.personId = p.id and h.ki in :kis and h.kind = :situationHistory
                      and h.code = :situationFrom and h.correctedAt is null
                      and (h.validFrom is null or h.validFrom <= :situationDay)
                      and\s""" + LATEST + ")";

    private static final String TURNING =
            OF_PERSON + "p.data.birthDate > :situationDay and p.data.birthDate <= :situationUntil)";

    /** Under an Auskunftssperre where somebody lives is no way to find them. */
    private static final String SMALL = OF_PERSON
            + "p.data.ags in :situationPlaces and (p.data.addressBlocked is null or p.data.addressBlocked = false))";

    private static final String NOWHERE = "1 = 0";

    private SituationConditions() {}

    /** @param small Kommunen that the KI counts as small and rural */
    static CaseCondition of(Situation situation, Collection<String> small, LocalDate today) {
        return switch (situation) {
            case EU_NEWCOMER ->
                open(EU, Map.of("Keys", String.join(",", Groups.euKeys()), "Day", today.minusYears(NEWCOMER_YEARS)));
            case LEAVING_ASYLBLG ->
                open(
                        LEAVING,
                        Map.of(
                                "Kind",
                                TransitionKind.RECHTSKREISWECHSEL,
                                "Titles",
                                TransitionService.titlesThatEndAsylblg().stream()
                                        .map(ResidenceStatus::valueOf)
                                        .toList(),
                                "From",
                                Rechtskreis.ASYLBLG.name(),
                                "History",
                                HistoryKind.RECHTSKREIS,
                                "Day",
                                today));
            case COMING_OF_AGE ->
                open(TURNING, Map.of("Day", today.minusYears(ADULT), "Until", today.minusYears(ADULT - 1)));
            case SMALL_MUNICIPALITY ->
                small.isEmpty() ? open(NOWHERE, Map.of()) : open(SMALL, Map.of("Places", List.copyOf(small)));
        };
    }

    private static CaseCondition open(String condition, Map<String, Object> parameters) {
        var named = new HashMap<String, Object>();
        named.put("situationOver", List.of(CasePhase.ABGESCHLOSSEN, CasePhase.ABGEBROCHEN));
        parameters.forEach((name, value) -> named.put("situation" + name, value));
        return new CaseCondition("phase not in :situationOver and " + condition, named);
    }
}
