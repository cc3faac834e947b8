package nrw.kim.cases.casefile;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Who has how much in hand, for a proposal who could take a new case. */
@ApplicationScoped
public class CaseLoadService {
    /** Who has had a case here within a year works here; a site of null counts the whole KI. */
    private static final String COUNT = """
            select new nrw.kim.cases.casefile.CaseLoad$InPhase(c.responsible, max(c.responsibleName), c.phase, count(*))
              from Case c
             where c.ki = :ki and (:anySite = true or c.siteId = :site) and c.openedAt > :since
             group by c.responsible, c.phase
            """;

    private final Clock clock;

    CaseLoadService(Clock clock) {
        this.clock = clock;
    }

    /** Loads of the case managers of a site, the least first; in the caller's transaction. */
    public Uni<List<CaseLoad>> at(String ki, UUID site) {
        return Panache.getSession()
                .chain(session -> session.createQuery(COUNT, CaseLoad.InPhase.class)
                        .setParameter("ki", ki)
                        .setParameter("anySite", site == null)
                        .setParameter("site", site)
                        .setParameter("since", OffsetDateTime.now(clock).minusYears(1))
                        .getResultList())
                .map(CaseLoad::of);
    }
}
