package nrw.kim.abh.inbox;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.code.HandoverStatus;

/** Queries over the handovers that were offered. */
@ApplicationScoped
class HandoverInboxRepository implements PanacheRepositoryBase<InboxHandover, UUID> {
    /** Newest first, one row more than the limit. */
    Uni<List<InboxHandover>> visibleTo(Desk desk, HandoverStatus status, UUID after, int limit) {
        var query = new StringBuilder("recipientOrg = :org");
        var parameters = Parameters.with("org", desk.org());
        if (desk.onlyPurpose() != null) {
            query.append(" and purpose = :purpose");
            parameters.and("purpose", desk.onlyPurpose());
        }
        if (status != null) {
            query.append(" and status = :status");
            parameters.and("status", status);
        }
        if (after != null) {
            query.append(" and id < :after");
            parameters.and("after", after);
        }
        return find(query.append(" order by id desc").toString(), parameters)
                .range(0, limit)
                .list();
    }
}
