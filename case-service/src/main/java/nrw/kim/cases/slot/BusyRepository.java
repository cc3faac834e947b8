package nrw.kim.cases.slot;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nrw.kim.cases.slot.Slot.Busy;
import nrw.kim.events.KiKey;

/** When sites are taken, straight from the tables that own the appointments; without a person. */
@ApplicationScoped
class BusyRepository {
    // One that began the day before may still last.
    private static final String BUSY = """
            select coalesce(a.site_id, c.site_id) as site, a.starts_at, a.starts_at + make_interval(mins => a.minutes) as ends_at
              from appointment a
              join case_file c on c.id = a.case_id
             where a.ki = :ki and a.place = 'SITE' and a.status <> 'CANCELLED'
               and a.starts_at >= :from and a.starts_at < :until
               and coalesce(a.site_id, c.site_id) in (:sites)
            """;

    Uni<Map<UUID, List<Busy>>> busy(KiKey ki, Collection<UUID> sites, OffsetDateTime from, OffsetDateTime until) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(BUSY, Tuple.class)
                        .setParameter("ki", ki.value())
                        .setParameter("sites", sites)
                        .setParameter("from", from.minusDays(1))
                        .setParameter("until", until)
                        .getResultList())
                .map(rows -> rows.stream()
                        .collect(groupingBy(
                                row -> row.get("site", UUID.class), mapping(BusyRepository::busy, toList()))));
    }

    private static Busy busy(Tuple row) {
        return new Busy(
                row.get("starts_at", OffsetDateTime.class).toInstant(),
                row.get("ends_at", OffsetDateTime.class).toInstant());
    }
}
