package nrw.kim.cases.handover;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nrw.kim.events.code.HandoverStatus;

/** Queries over handovers. */
@ApplicationScoped
class HandoverRepository implements PanacheRepositoryBase<Handover, UUID> {
    private static final Set<HandoverStatus> OPEN =
            EnumSet.of(HandoverStatus.OFFERED, HandoverStatus.ACCEPTED, HandoverStatus.STARTED);

    Uni<List<Handover>> ofCase(UUID caseId) {
        return list("caseId = ?1 order by id desc", caseId);
    }

    Uni<Long> countOpen(UUID caseId, UUID recipientOrg) {
        return count("caseId = ?1 and recipientOrg = ?2 and status in ?3", caseId, recipientOrg, OPEN);
    }

    Uni<Long> countUsing(UUID consentId) {
        return count("consentId = ?1", consentId);
    }

    Uni<List<Handover>> restingOn(UUID consentId) {
        return list("consentId = ?1 and status = ?2", consentId, HandoverStatus.OFFERED);
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
}
