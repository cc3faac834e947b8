package nrw.kim.abh.procedure;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nrw.kim.events.code.ProcedureKind;
import nrw.kim.kit.actor.Actor;

/** Queries over the procedures. */
@ApplicationScoped
class ProcedureRepository implements PanacheRepositoryBase<Procedure, UUID> {
    /** Oldest first, one row more than the limit. */
    Uni<List<Procedure>> visibleTo(Actor actor, Set<ProcedureKind> kinds, ProcedureFilter filter, LocalDate today) {
        var query = new StringBuilder("org = :org and kind in :kinds");
        var parameters = Parameters.with("org", actor.org()).and("kinds", kinds);
        if (filter.kind != null) {
            query.append(" and kind = :kind");
            parameters.and("kind", filter.kind);
        }
        if (filter.status != null) {
            query.append(" and status = :status");
            parameters.and("status", filter.status);
        }
        if (filter.mine) {
            query.append(" and officer = :officer");
            parameters.and("officer", actor.sub());
        }
        if (filter.pastThreeMonths) {
            query.append(" and status = :open and appliedOn <= :threeMonthsAgo");
            parameters.and("open", ProcedureStatus.OPEN).and("threeMonthsAgo", today.minusMonths(3));
        }
        if (filter.validUntilBefore != null) {
            query.append(" and ruling.validUntil < :validUntilBefore");
            parameters.and("validUntilBefore", filter.validUntilBefore);
        }
        if (filter.after != null) {
            query.append(" and id > :after");
            parameters.and("after", filter.after);
        }
        return find(query.append(" order by id").toString(), parameters)
                .range(0, filter.limit)
                .list();
    }
}
