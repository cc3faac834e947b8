package nrw.kim.cases.retention;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.kit.LocalDays;

/** How cases stand, each with those that were merged into it. */
@ApplicationScoped
class StandingRepository {
    /** A conference that names a consent uses it, and so does every reading of an extract. */
    private static final String STANDING = """
            select cast(c.id as text) as id,
                   cast(c.closed_at at time zone :zone as date) as closed_on,
                   c.merged_into is not null as merged,
                   r.hold_until,
                   exists (select from case_file u
                            where (u.id = c.id or u.merged_into = c.id)
                              and (u.restricted_since is not null
                                   or exists (select from handover h
                                               where h.case_id = u.id and h.status in ('OFFERED', 'ACCEPTED', 'STARTED'))
                                   or exists (select from disclosure_request d
                                               where d.case_id = u.id and d.ended_at is null))) as needed,
                   (select max(used.day)
                      from case_file u
                      cross join lateral (
                          select n.given_on as day from consent n where n.case_id = u.id
                          union all
                          select cast(n.withdrawn_at at time zone :zone as date) from consent n where n.case_id = u.id
                          union all
                          select cast(greatest(h.offered_at, h.answered_at) at time zone :zone as date)
                            from handover h where h.case_id = u.id
                          union all
                          select f.held_on from case_conference f where f.case_id = u.id and f.consents <> ''
                          union all
                          select cast(max(a.time) at time zone :zone as date)
                            from access_log a where a.person_id = u.person_id and a.action like 'EXTRACT_READ%'
                      ) as used
                     where u.id = c.id or u.merged_into = c.id) as consent_used_on
              from case_file c
              left join case_retention r on r.case_id = c.id
            """;

    private static final String OF = STANDING + " where c.id in (:ids)";

    private static final String CLOSED = STANDING + """
             where c.ki = :ki and c.merged_into is null and c.closed_at < :before and c.id > :after
               and (r.case_id is null or r.erase_on is null)
             order by c.id limit :limit
            """;

    Uni<Map<UUID, Standing>> of(List<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : Panache.getSession()
                        .chain(session -> session.createNativeQuery(OF, Tuple.class)
                                .setParameter("zone", LocalDays.ZONE.getId())
                                .setParameter("ids", ids)
                                .getResultList())
                        .map(StandingRepository::standings);
    }

    /** Cases that were over before a day and of whose erasure nothing is announced, behind a case in the order of ids. */
    Uni<Map<UUID, Standing>> closed(KiKey ki, LocalDate before, UUID after, int limit) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(CLOSED, Tuple.class)
                        .setParameter("zone", LocalDays.ZONE.getId())
                        .setParameter("ki", ki.value())
                        .setParameter("before", LocalDays.start(before))
                        .setParameter("after", after)
                        .setParameter("limit", limit)
                        .getResultList())
                .map(StandingRepository::standings);
    }

    private static Map<UUID, Standing> standings(List<Tuple> rows) {
        var standings = new LinkedHashMap<UUID, Standing>();
        for (var row : rows) {
            standings.put(
                    UUID.fromString(row.get("id", String.class)),
                    new Standing(
                            row.get("closed_on", LocalDate.class),
                            row.get("merged", Boolean.class),
                            row.get("needed", Boolean.class),
                            row.get("consent_used_on", LocalDate.class),
                            row.get("hold_until", LocalDate.class)));
        }
        return standings;
    }
}
