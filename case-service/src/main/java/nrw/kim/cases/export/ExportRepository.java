package nrw.kim.cases.export;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import nrw.kim.events.KiKey;

/** What an export takes of the cases, in one query. */
@ApplicationScoped
class ExportRepository {
    private static final String ROWS = """
            select c.id, c.person_id, c.number, c.ki, case when p.address_blocked then null else p.ags end as ags, c.site_id, c.access_channel, c.phase, c.life_domains, c.closing_reason,
                   cast(c.opened_at at time zone 'Europe/Berlin' as date) as opened_on,
                   cast(c.closed_at at time zone 'Europe/Berlin' as date) as closed_on,
                   k.contacts, k.minutes, k.interpreted, g.goals, g.reached, h.handovers, h.accepted
              from case_file c
              join person p on p.id = c.person_id
              cross join lateral (select count(*) as contacts, coalesce(sum(minutes), 0) as minutes,
                                         count(*) filter (where interpreter_used) as interpreted
                                    from contact where case_id = c.id and withdrawn_at is null) k
              cross join lateral (select count(*) as goals, count(*) filter (where status = 'REACHED') as reached
                                    from goal where case_id = c.id) g
              cross join lateral (select count(*) as handovers, count(*) filter (where status in ('ACCEPTED', 'STARTED', 'COMPLETED', 'RETURNED')) as accepted
                                    from handover where case_id = c.id) h
             where c.ki = :ki and c.merged_into is null and c.restricted_since is null
               and c.opened_at < cast(:until as date) + 1
               and (c.closed_at is null or c.closed_at >= cast(:from as date))
             order by c.number
             limit :most
            """;

    /** Cases that were open on at least one day, by number; one that was merged is told by the case that took it up, a restricted one by none (Art. 18 DSGVO). */
    Uni<List<Tuple>> rows(KiKey ki, LocalDate from, LocalDate until, int most) {
        return Panache.getSession().chain(session -> session.createNativeQuery(ROWS, Tuple.class)
                .setParameter("ki", ki.value())
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("most", most)
                .getResultList());
    }
}
