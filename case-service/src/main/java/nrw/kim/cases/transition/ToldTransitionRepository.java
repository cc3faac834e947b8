package nrw.kim.cases.transition;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.casefile.Case;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.TransitionKind;

/** What the clock has said of transitions, and where it has to look. */
@ApplicationScoped
class ToldTransitionRepository {
    /** Open cases that the rules could say something about; {@link TransitionRules} decides. */
    private static final String CANDIDATES = """
            select cast(c.id as text) from case_file c join person p on p.id = c.person_id
             where c.ki = :ki and c.id > :after and c.merged_into is null
               and c.phase not in ('ABGESCHLOSSEN', 'ABGEBROCHEN')
               and (p.birth_date between :from and :to
                    or exists (select from person_history h
                                where h.person_id = p.id and h.kind = 'RECHTSKREIS' and h.code = 'ASYLBLG'))
             order by c.id limit :page
            """;

    private static final String TELL = """
            insert into transition_told (ki, case_id, kind, months_ahead, told_at)
            values (:ki, :caseId, :kind, :months, :now) on conflict do nothing returning 1
            """;

    Uni<List<UUID>> candidates(KiKey ki, UUID after, LocalDate bornFrom, LocalDate bornTo, int page) {
        return Panache.getSession().chain(session -> session.createNativeQuery(CANDIDATES, String.class)
                .setParameter("ki", ki.value())
                .setParameter("after", after)
                .setParameter("from", bornFrom)
                .setParameter("to", bornTo)
                .setParameter("page", page)
                .getResultList()
                .map(ids -> ids.stream().map(UUID::fromString).toList()));
    }

    /** False if it was told before; a second instance waits here until the first one has committed. */
    Uni<Boolean> tell(Case file, TransitionKind kind, int monthsAhead, OffsetDateTime now) {
        return Panache.getSession().chain(session -> session.createNativeQuery(TELL, Integer.class)
                .setParameter("ki", file.ki().value())
                .setParameter("caseId", file.id())
                .setParameter("kind", kind.name())
                .setParameter("months", monthsAhead)
                .setParameter("now", now)
                .getResultList()
                .map(told -> told.size() == 1));
    }
}
