package nrw.kim.cases.appointment;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Appointments of many cases, straight from the tables that own them. */
@ApplicationScoped
class CalendarRepository {
    private static final String SELECT = """
            select a.id, a.case_id, c.number, p.family_name || ', ' || p.given_name as person, c.responsible, c.responsible_name,
                   a.starts_at, a.minutes, a.place, coalesce(a.site_id, c.site_id) as site_id, a.address, a.subject, a.with_whom,
                   a.language, a.interpreter_needed, a.remind_hours_before, a.status, a.version
              from appointment a
              join case_file c on c.id = a.case_id
              join person p on p.id = c.person_id
             where a.starts_at >= :from and a.starts_at < :until and %s
             order by a.starts_at, a.id
            """;
    private static final String OWN = SELECT.formatted("c.responsible = :whose");
    private static final String OF_SITE = SELECT.formatted("coalesce(a.site_id, c.site_id) = :whose");

    Uni<List<Tuple>> own(String me, OffsetDateTime from, OffsetDateTime until) {
        return find(OWN, me, from, until);
    }

    Uni<List<Tuple>> ofSite(UUID siteId, OffsetDateTime from, OffsetDateTime until) {
        return find(OF_SITE, siteId, from, until);
    }

    private static Uni<List<Tuple>> find(String sql, Object whose, OffsetDateTime from, OffsetDateTime until) {
        return Panache.getSession().chain(session -> session.createNativeQuery(sql, Tuple.class)
                .setParameter("whose", whose)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList());
    }
}
