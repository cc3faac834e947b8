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
             group by ki, half_year, site_id
            having count(*) >= :threshold
             order by half_year desc, site_id
            """;

    private static final String PERIODS = """
            select half_year, cast(count(*) as int) as answers,
                   cast(round(avg(welcome), 1) as double precision) as welcome,
                   cast(round(avg(understood), 1) as double precision) as understood,
                   cast(round(avg(helped), 1) as double precision) as helped,
                   cast(round(avg(next_steps), 1) as double precision) as next_steps,
                   cast(count(welcome) as int) as welcome_n, cast(count(understood) as int) as understood_n,
                   cast(count(helped) as int) as helped_n, cast(count(next_steps) as int) as next_steps_n
              from (select f.*, count(*) over (partition by half_year, site_id) as in_group
                      from feedback f where released and ki = :ki) shown
             where in_group >= :threshold
             group by half_year
             order by half_year desc
             limit 6
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

    Uni<List<Tuple>> figures(int threshold) {
        return Panache.getSession().chain(session -> session.createNativeQuery(FIGURES, Tuple.class)
                .setParameter("threshold", threshold)
                .getResultList());
    }

    /** The latest half-years of a KI, all of its shown sites together. */
    Uni<List<Tuple>> periods(KiKey ki, int threshold) {
        return Panache.getSession().chain(session -> session.createNativeQuery(PERIODS, Tuple.class)
                .setParameter("ki", ki.value())
                .setParameter("threshold", threshold)
                .getResultList());
    }

    /** Words of the groups that are shown, in no order. */
    Uni<List<Feedback>> withWords(KiKey ki, String halfYear) {
        return list("ki = ?1 and halfYear = ?2 and released and words is not null order by id", ki.value(), halfYear);
    }

    /** Words that may be read outside the Koordination, in no order. */
    Uni<List<Feedback>> published(KiKey ki, String halfYear) {
        return list(
                "ki = ?1 and halfYear = ?2 and released and wordsDecision = ?3 order by id",
                ki.value(),
                halfYear,
                WordsDecision.PUBLISHED);
    }

    Uni<List<Tuple>> words() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(WORDS, Tuple.class).getResultList());
    }
}
