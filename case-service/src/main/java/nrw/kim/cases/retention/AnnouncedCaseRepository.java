package nrw.kim.cases.retention;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.kit.LocalDays;

/** The list of announced and held erasures, by day. */
@ApplicationScoped
class AnnouncedCaseRepository {
    private static final String PAGE = """
            select cast(r.case_id as text) as case_id, cast(c.person_id as text) as person_id, c.number,
                   cast(c.closed_at at time zone :zone as date) as closed_on, r.day, r.reason, r.hold_until, r.hold_reason,
                   r.version
              from (select case_id, reason, hold_until, hold_reason, version,
                           greatest(erase_on, hold_until + case when erase_on is null then 0 else 1 end) as day
                      from case_retention
                     where ki = :ki and (erase_on is not null or hold_until >= :today)) as r
              join case_file c on c.id = r.case_id
             where c.closed_at is not null and (r.day, r.case_id) > (:day, :after)
             order by r.day, r.case_id limit :limit
            """;

    private final Clock clock;

    AnnouncedCaseRepository(Clock clock) {
        this.clock = clock;
    }

    Uni<List<AnnouncedCase.Row>> page(KiKey ki, LocalDate day, UUID after, int limit) {
        var today = LocalDate.now(clock);
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(PAGE, Tuple.class)
                        .setParameter("zone", LocalDays.ZONE.getId())
                        .setParameter("ki", ki.value())
                        .setParameter("today", today)
                        .setParameter("day", day)
                        .setParameter("after", after)
                        .setParameter("limit", limit)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> AnnouncedCase.Row.of(row, today))
                        .toList());
    }
}
