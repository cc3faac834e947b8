package nrw.kim.cases.feedback;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.KiKey;

/** Feedback, seen only in released groups. */
@ApplicationScoped
class FeedbackRepository implements PanacheRepositoryBase<Feedback, UUID> {
    /** One statement at a time per site, so that two answers do not both take themselves for the last of a group. */
    private static final String LOCK =
            "select 1 from (select pg_advisory_xact_lock(hashtext(:ki || :site || :halfYear))) locked";

    private static final String RELEASE = """
            update feedback set released = true
             where ki = :ki and site_id = :site and half_year = :halfYear and not released
               and (select count(*) from feedback
                     where ki = :ki and site_id = :site and half_year = :halfYear and not released) >= :threshold
            """;

    private static final String FIGURES = """
            select half_year, site_id, cast(count(*) as int) as answers,
                   cast(round(avg(welcome), 1) as double precision) as welcome,
                   cast(round(avg(understood), 1) as double precision) as understood,
                   cast(round(avg(helped), 1) as double precision) as helped,
                   cast(round(avg(next_steps), 1) as double precision) as next_steps,
                   cast(count(welcome) as int) as welcome_n, cast(count(understood) as int) as understood_n,
                   cast(count(helped) as int) as helped_n, cast(count(next_steps) as int) as next_steps_n
              from feedback where released
             group by half_year, site_id
             order by half_year desc, site_id
            """;

    private static final String WORDS = """
            select half_year, site_id, words from feedback
             where released and words is not null
             order by half_year desc, site_id, md5(cast(id as text))
            """;

    Uni<Void> releaseFullGroup(KiKey ki, UUID siteId, String halfYear, int threshold) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LOCK, Integer.class)
                        .setParameter("ki", ki.value())
                        .setParameter("site", siteId.toString())
                        .setParameter("halfYear", halfYear)
                        .getSingleResult()
                        .chain(() -> session.createNativeQuery(RELEASE)
                                .setParameter("ki", ki.value())
                                .setParameter("site", siteId)
                                .setParameter("halfYear", halfYear)
                                .setParameter("threshold", threshold)
                                .executeUpdate()))
                .replaceWithVoid();
    }

    Uni<List<Tuple>> figures() {
        return Panache.getSession().chain(session -> session.createNativeQuery(FIGURES, Tuple.class)
                .getResultList());
    }

    Uni<List<Tuple>> words() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(WORDS, Tuple.class).getResultList());
    }
}
