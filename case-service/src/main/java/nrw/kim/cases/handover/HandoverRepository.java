package nrw.kim.cases.handover;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.HandoverStatus;

/** Queries over handovers. */
@ApplicationScoped
class HandoverRepository implements PanacheRepositoryBase<Handover, UUID> {
    private static final Set<HandoverStatus> OPEN =
            EnumSet.of(HandoverStatus.OFFERED, HandoverStatus.ACCEPTED, HandoverStatus.STARTED);

    private static final int MOST_WATCHED = 200;

    Uni<List<Handover>> ofCase(UUID caseId) {
        return list("caseId = ?1 order by id desc", caseId);
    }

    Uni<List<Handover>> openTo(UUID caseId, UUID recipientOrg) {
        return list("caseId = ?1 and recipientOrg = ?2 and status in ?3", caseId, recipientOrg, OPEN);
    }

    Uni<List<Handover>> openOf(UUID caseId) {
        return list("caseId = ?1 and status in ?2 order by id", caseId, OPEN);
    }

    Uni<Long> countUsing(UUID consentId) {
        return count("consentId = ?1", consentId);
    }

    Uni<List<Handover>> restingOn(UUID consentId) {
        return list("consentId = ?1 and status in ?2", consentId, OPEN);
    }

    /** What is addressed to a body, newest first. */
    Uni<List<Handover>> addressedTo(UUID org, Set<HandoverStatus> statuses, UUID before, int limit) {
        return find("recipientOrg = ?1 and status in ?2 and id < ?3 order by id desc", org, statuses, before)
                .range(0, limit)
                .list();
    }

    /** What a case manager has sent, newest first. */
    Uni<List<Handover>> sentBy(String sub, Set<HandoverStatus> statuses, UUID before, int limit) {
        return find("offeredBy = ?1 and status in ?2 and id < ?3 order by id desc", sub, statuses, before)
                .range(0, limit)
                .list();
    }

    /** What a case manager keeps in view, the earliest follow-up first. */
    Uni<List<Handover>> watchedBy(String sub) {
        return find("offeredBy = ?1 and watched = true order by followUpOn nulls first, id", sub)
                .range(0, MOST_WATCHED - 1)
                .list();
    }

    /** Offers whose last day is over. */
    Uni<List<Handover>> ranOut(LocalDate today) {
        return list("status = ?1 and expiresOn < ?2 order by id", HandoverStatus.OFFERED, today);
    }

    /** False if another instance goes through this tenant's offers right now. */
    Uni<Boolean> claimExpiry(KiKey ki) {
        return Panache.getSession().chain(session -> session.createNativeQuery(
                        "select pg_try_advisory_xact_lock(hashtext('kim.handover.expiry'), hashtext(:ki))",
                        Boolean.class)
                .setParameter("ki", ki.value())
                .getSingleResult());
    }
}
