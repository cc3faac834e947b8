package nrw.kim.reporting.cell;

import static java.util.stream.Collectors.joining;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nrw.kim.events.KiKey;

/** Queries on cells and on what they stand on; runs inside a tenant's transaction. */
@ApplicationScoped
class CellRepository {
    private static final String LOCK =
            "select cast(pg_advisory_xact_lock(hashtext('reporting-cells'), hashtext(:ki)) as text)";

    /** Every subject whose facts an event with these ids can touch. */
    private static final String SUBJECTS = """
            select cast(s.subject as text) from (
                select unnest(ids()) as subject
                union select subject from case_fact where ki = :ki and case_id = any (ids())
                union select person_key from case_fact where ki = :ki and case_id = any (ids()) and person_key is not null
                union select subject from case_fact where ki = :ki and referral_id = any (ids())
                union select subject from referral_fact where ki = :ki and referral_id = any (ids())
                union select subject from referral_fact where ki = :ki and case_id = any (ids())
                union select subject from goal_fact where ki = :ki and goal_id = any (ids())
                union select subject from handover_fact where ki = :ki and handover_id = any (ids())
                union select subject from procedure_fact where ki = :ki and procedure_id = any (ids())
                union select subject from procedure_fact where ki = :ki and case_id = any (ids())
                union select subject from procedure_fact where ki = :ki and handover_id = any (ids())
                union select decision_id from decision_fact where ki = :ki and meeting_id = any (ids())) s
            """.replace("ids()", "cast(string_to_array(:ids, ',') as uuid[])");

    private static final String CONTRIBUTIONS = """
            select period, measure, dimension, cast(subject as text), value, count(*)
              from contribution_by_period
             where ki = :ki and subject = any (cast(string_to_array(:subjects, ',') as uuid[]))
             group by period, measure, dimension, subject, value
            """;

    private static final String ADD_DAYS = """
            insert into histogram as h (ki, period, measure, dimension, value, n)
            select :ki, e.period, e.measure, e.dimension, e.value, e.n
              from jsonb_to_recordset(cast(cast(:changes as text) as jsonb))
                as e(period text, measure text, dimension text, value int, n bigint)
            on conflict (ki, period, measure, dimension, value) do update set n = h.n + excluded.n
            """;

    private static final String ADD = """
            insert into cell as c (ki, period, measure, dimension, n, subjects, median)
            select :ki, e.period, e.measure, e.dimension, e.n, e.subjects,
                   case when e.days then median_of(:ki, e.period, e.measure, e.dimension) end
              from jsonb_to_recordset(cast(cast(:changes as text) as jsonb))
                as e(period text, measure text, dimension text, n bigint, subjects bigint, days boolean)
            on conflict (ki, period, measure, dimension) do update
               set n = c.n + excluded.n, subjects = c.subjects + excluded.subjects,
                   median = coalesce(excluded.median, c.median)
            """;

    // One row, not thousands: decoding rows would cost more than everything else in a pull.
    private static final String OF_PERIODS = """
            select coalesce(cast(json_agg(json_build_array(ki, period, measure, dimension, n, subjects, median)) as text), '[]')
              from cell where ki = any (string_to_array(:kis, ',')) and period = any (string_to_array(:periods, ','))
            """;

    /** Waits until no other transaction changes cells of this KI, so that a difference is taken from what stands. */
    Uni<Void> lock(KiKey ki) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LOCK, String.class)
                        .setParameter("ki", ki.value())
                        .getSingleResult())
                .replaceWithVoid();
    }

    Uni<Set<String>> subjectsOf(KiKey ki, Collection<UUID> ids) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(SUBJECTS, String.class)
                        .setParameter("ki", ki.value())
                        .setParameter("ids", ids.stream().map(UUID::toString).collect(joining(",")))
                        .getResultList())
                .map(Set::copyOf);
    }

    Uni<List<Contribution>> contributionsOf(KiKey ki, Set<String> subjects) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(CONTRIBUTIONS, Object[].class)
                        .setParameter("ki", ki.value())
                        .setParameter("subjects", String.join(",", subjects))
                        .getResultList())
                .map(rows -> rows.stream().map(CellRepository::contribution).toList());
    }

    Uni<Void> addDays(KiKey ki, String changes) {
        return execute(ADD_DAYS, ki, changes);
    }

    Uni<Void> add(KiKey ki, String changes) {
        return execute(ADD, ki, changes);
    }

    /** The cells as a JSON array of {@link Cell}. */
    Uni<String> of(Collection<KiKey> kis, Collection<String> periods) {
        return Panache.getSession().chain(session -> session.createNativeQuery(OF_PERIODS, String.class)
                .setParameter("kis", kis.stream().map(KiKey::value).collect(joining(",")))
                .setParameter("periods", String.join(",", periods))
                .getSingleResult());
    }

    private static Uni<Void> execute(String statement, KiKey ki, String changes) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(statement)
                        .setParameter("ki", ki.value())
                        .setParameter("changes", changes)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Contribution contribution(Object[] row) {
        var cell = new CellKey((String) row[0], (String) row[1], (String) row[2]);
        return new Contribution(cell, (String) row[3], (Integer) row[4], ((Number) row[5]).longValue());
    }
}
