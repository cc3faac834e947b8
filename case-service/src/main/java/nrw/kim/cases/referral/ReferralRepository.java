package nrw.kim.cases.referral;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nrw.kim.events.KiKey;

/** Queries over referrals. */
@ApplicationScoped
class ReferralRepository implements PanacheRepositoryBase<Referral, UUID> {
    private static final String COUNT = """
            select new nrw.kim.cases.referral.InboxCounts$OfUrgency(
                       r.urgency, count(*), sum(case when r.dueOn < :today then 1 else 0 end))
              from Referral r where r.status = :open group by r.urgency
            """;

    Uni<Referral> sent(UUID senderOrg, String externalReference) {
        return find("senderOrg = ?1 and externalReference = ?2", senderOrg, externalReference)
                .firstResult();
    }

    /**
     * What must be answered first comes first.
     *
     * @param kis tenants; said although the lock of rows says it too, since only this way the index gives the order
     */
    Uni<List<Referral>> inbox(List<String> kis, InboxFilter filter, LocalDate today, UUID after, int limit) {
        var where = new StringBuilder("ki in :kis");
        var with = new HashMap<String, Object>();
        with.put("kis", kis);
        narrow(where, with, "status", filter.status());
        narrow(where, with, "siteId", filter.site());
        narrow(where, with, "urgency", filter.urgency());
        narrow(where, with, "reason", filter.reason());
        if (filter.overdue()) {
            where.append(" and status = :open and dueOn < :today");
            with.put("open", ReferralStatus.RECEIVED);
            with.put("today", today);
        }
        if (after != null) {
            where.append(" and (dueOn > (select a.dueOn from Referral a where a.id = :after)"
                    + " or (dueOn = (select b.dueOn from Referral b where b.id = :after) and id > :after))");
            with.put("after", after);
        }
        return find(where + " order by dueOn, id", with).range(0, limit).list();
    }

    private static void narrow(StringBuilder where, Map<String, Object> with, String field, Object value) {
        if (value != null) {
            where.append(" and ").append(field).append(" = :").append(field);
            with.put(field, value);
        }
    }

    /** Open referrals by urgency, and how many of them should have been answered before today. */
    Uni<List<InboxCounts.OfUrgency>> countOpen(LocalDate today) {
        return Panache.getSession().chain(session -> session.createQuery(COUNT, InboxCounts.OfUrgency.class)
                .setParameter("open", ReferralStatus.RECEIVED)
                .setParameter("today", today)
                .getResultList());
    }

    Uni<List<Referral>> sentBy(UUID senderOrg, OffsetDateTime changedSince, UUID after, int limit) {
        return find("senderOrg = ?1 and changedAt >= ?2 and id > ?3 order by id", senderOrg, changedSince, after)
                .range(0, limit)
                .list();
    }

    Uni<List<Referral>> ofCase(UUID caseId) {
        return list("caseId = ?1 order by id", caseId);
    }

    /** Referrals of the case, and of cases that were merged into it. */
    Uni<List<Referral>> behind(UUID caseId) {
        return list(
                "caseId = ?1 or caseId in (select c.id from Case c where c.merger.survivor = ?1) order by id", caseId);
    }

    Uni<List<Referral>> openBornOn(KiKey ki, List<LocalDate> birthDates) {
        return list(
                "ki = ?1 and person.birthDate in ?2 and status = ?3", ki.value(), birthDates, ReferralStatus.RECEIVED);
    }
}
