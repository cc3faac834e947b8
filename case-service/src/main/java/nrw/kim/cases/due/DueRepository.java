package nrw.kim.cases.due;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;

/** What is due, straight from the tables that own it: nothing is copied, so nothing can be forgotten. */
@ApplicationScoped
class DueRepository {
    /** Own cases first, with those in Vertretung today: the rest is looked up by them. */
    private static final String MINE = """
            with mine as (
              select c.id, c.number, c.phase, c.follow_up_on, p.family_name || ', ' || p.given_name as person,
                     case when c.responsible = :me then null else c.responsible_name end as for_colleague
                from case_file c join person p on p.id = c.person_id
               where (c.responsible = :me or c.responsible in (
                       select a.absent from absence a
                        where a.substitute = :me and a.from_on <= :today and a.until_on >= :today)) and c.phase not in ('ABGESCHLOSSEN', 'ABGEBROCHEN'))
            """;

    /** An Auskunftsersuchen has its deadline even where the case is over. */
    private static final String DUE = MINE + """
            , due as (
              select 'STEP' as kind, s.id, s.case_id, s.due_on, cast(null as timestamptz) as due_at, s.title, s.status as code
                from mine m join plan_step s on s.case_id = m.id where s.status in ('OPEN', 'RUNNING', 'WAITING')
              union all
              select 'GOAL', g.id, g.case_id, g.target_date, null, g.wording, g.status
                from mine m join goal g on g.case_id = m.id where g.status in ('OPEN', 'IN_PROGRESS')
              union all
              select 'FOLLOW_UP', m.id, m.id, m.follow_up_on, null, null, m.phase from mine m
              union all
              select 'HANDOVER', h.id, h.case_id, h.due_on, null, h.recipient_name, h.status
                from mine m join handover h on h.case_id = m.id where h.status in ('OFFERED', 'ACCEPTED', 'STARTED')
              union all
              select 'APPOINTMENT', a.id, a.case_id, cast(a.starts_at at time zone 'Europe/Berlin' as date), a.starts_at, a.subject, a.status
                from mine m join appointment a on a.case_id = m.id where a.status = 'PLANNED')
            select due.*, mine.number, mine.person, mine.for_colleague from due join mine on mine.id = due.case_id
             where due.due_on <= :until
            union all
            select 'DISCLOSURE', d.id, d.case_id, d.due_on, null, null, d.status, c.number, p.family_name || ', ' || p.given_name,
                   case when c.responsible = :me then null else c.responsible_name end
              from disclosure_request d join case_file c on c.id = d.case_id join person p on p.id = c.person_id
             where d.ended_at is null and d.due_on <= :until
               and (c.responsible = :me or c.responsible in (
                     select a.absent from absence a where a.substitute = :me and a.from_on <= :today and a.until_on >= :today))
             order by due_on, due_at nulls last, person, id limit :limit
            """;

    private static final String HANDOVERS = MINE + """
            select h.id, h.case_id, m.number, m.person, m.for_colleague, h.recipient_name, h.purpose, h.status, h.outcome, h.offered_at, h.due_on
              from mine m join handover h on h.case_id = m.id
             order by h.status in ('OFFERED', 'ACCEPTED', 'STARTED') desc, h.id desc limit :limit
            """;

    Uni<List<Tuple>> due(String me, LocalDate today, LocalDate until, int limit) {
        return Panache.getSession().chain(session -> session.createNativeQuery(DUE, Tuple.class)
                .setParameter("me", me)
                .setParameter("today", today)
                .setParameter("until", until)
                .setParameter("limit", limit)
                .getResultList());
    }

    Uni<List<Tuple>> handovers(String me, LocalDate today, int limit) {
        return Panache.getSession().chain(session -> session.createNativeQuery(HANDOVERS, Tuple.class)
                .setParameter("me", me)
                .setParameter("today", today)
                .setParameter("limit", limit)
                .getResultList());
    }
}
