package nrw.kim.cases.retention;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.ErasureReason;

/** Queries over announced and held erasures. */
@ApplicationScoped
class CaseRetentionRepository implements PanacheRepositoryBase<CaseRetention, UUID> {
    /** Announced because the years are over, behind a case in the order of ids. */
    Uni<List<CaseRetention>> byYears(KiKey ki, UUID after, int limit) {
        return find(
                        "ki = ?1 and caseId > ?2 and reason = ?3 order by caseId",
                        ki.value(),
                        after,
                        ErasureReason.RETENTION_OVER)
                .range(0, limit - 1)
                .list();
    }

    /** Cases whose day has come and that are not on hold, behind a case in the order of ids. */
    Uni<List<UUID>> due(KiKey ki, LocalDate today, UUID after, int limit) {
        return Panache.getSession().chain(session -> session.createQuery("""
                        select r.caseId from CaseRetention r
                         where r.ki = :ki and r.eraseOn <= :today and (r.holdUntil is null or r.holdUntil < :today)
                           and r.caseId > :after
                         order by r.caseId
                        """, UUID.class)
                .setParameter("ki", ki.value())
                .setParameter("today", today)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList());
    }

    /** False if another instance goes through this tenant's cases right now. */
    Uni<Boolean> claim(KiKey ki) {
        return Panache.getSession().chain(session -> session.createNativeQuery(
                        "select pg_try_advisory_xact_lock(hashtext('kim.case.erasure'), hashtext(:ki))", Boolean.class)
                .setParameter("ki", ki.value())
                .getSingleResult());
    }
}
