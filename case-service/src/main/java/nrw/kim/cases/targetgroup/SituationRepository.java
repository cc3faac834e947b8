package nrw.kim.cases.targetgroup;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nrw.kim.cases.person.Groups;
import nrw.kim.cases.transition.TransitionService;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.Situation;

/** Finds the standing flags from what the cases say now: one statement for a single case and for a list. */
@ApplicationScoped
class SituationRepository {
    /** Who has been here for so long is no newcomer any more; an unknown day is not held against anybody. */
    private static final int NEWCOMER_YEARS = 3;

    private static final int ADULT = 18;

    private static final String OPEN = """
            select cast(c.id as text) from case_file c join person p on p.id = c.person_id
             where c.ki = :ki and c.phase not in ('ABGESCHLOSSEN', 'ABGEBROCHEN')
               and (:any or cast(c.id as text) = :case) and\s""";

    private static final String EU = """
            string_to_array(p.nationalities, ',') && string_to_array(cast(:keys as text), ',')
            and coalesce(p.moved_here_on, p.arrived_on, :day) >= :day
            """;

    /** AsylbLG holds today and the title ends it, or somebody said that the change is coming. */
    private static final String LEAVING = """
            (exists (select from known_transition k
                      where k.case_id = c.id and k.kind = 'RECHTSKREISWECHSEL' and k.ended_at is null)
             or p.residence_status = any(string_to_array(cast(:keys as text), ','))
                and 'ASYLBLG' = (select h.code from person_history h
                                  where h.person_id = p.id and h.kind = 'RECHTSKREIS' and h.corrected_at is null
                                    and (h.valid_from is null or h.valid_from <= :day)
                                  order by h.valid_from desc nulls last, h.id desc limit 1))
            """;

    private static final String TURNING = "p.birth_date > :day and p.birth_date <= :until";

    /** Under an Auskunftssperre where somebody lives is no way to find them. */
    private static final String SMALL =
            "p.ags = any(string_to_array(cast(:keys as text), ',')) and p.address_blocked is not true";

    /** Open cases of the KI in a situation. */
    Uni<Set<UUID>> cases(KiKey ki, Situation situation, Collection<String> small, LocalDate today) {
        return find(ki, null, situation, small, today).map(HashSet::new);
    }

    /** True if an open case is in a situation. */
    Uni<Boolean> holds(KiKey ki, UUID caseId, Situation situation, Collection<String> small, LocalDate today) {
        return find(ki, caseId, situation, small, today).map(found -> !found.isEmpty());
    }

    private static Uni<List<UUID>> find(
            KiKey ki, UUID caseId, Situation situation, Collection<String> small, LocalDate today) {
        return Panache.getSession()
                .chain(session -> {
                    var query = session.createNativeQuery(OPEN + condition(situation), String.class)
                            .setParameter("ki", ki.value())
                            .setParameter("any", caseId == null)
                            .setParameter("case", caseId == null ? "" : caseId.toString());
                    switch (situation) {
                        case EU_NEWCOMER ->
                            query.setParameter("keys", String.join(",", Groups.euKeys()))
                                    .setParameter("day", today.minusYears(NEWCOMER_YEARS));
                        case LEAVING_ASYLBLG ->
                            query.setParameter("keys", String.join(",", TransitionService.titlesThatEndAsylblg()))
                                    .setParameter("day", today);
                        case COMING_OF_AGE ->
                            query.setParameter("day", today.minusYears(ADULT))
                                    .setParameter("until", today.minusYears(ADULT - 1));
                        case SMALL_MUNICIPALITY -> query.setParameter("keys", String.join(",", small));
                    }
                    return query.getResultList();
                })
                .map(ids -> ids.stream().map(UUID::fromString).toList());
    }

    private static String condition(Situation situation) {
        return switch (situation) {
            case EU_NEWCOMER -> EU;
            case LEAVING_ASYLBLG -> LEAVING;
            case COMING_OF_AGE -> TURNING;
            case SMALL_MUNICIPALITY -> SMALL;
        };
    }
}
