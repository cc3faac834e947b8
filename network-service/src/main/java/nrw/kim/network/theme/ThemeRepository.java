package nrw.kim.network.theme;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import nrw.kim.network.persistence.Where;

/** Queries over the themes. */
@ApplicationScoped
class ThemeRepository implements PanacheRepositoryBase<Theme, UUID> {
    /** A theme that nobody else changes, and nobody bundles into, until the transaction ends. */
    Uni<Theme> locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Uni<List<Theme>> search(ThemeStatus status, boolean submittedOnly, UUID after, int count) {
        var where = Where.from(Theme.class)
                .and("r.status = :status", "status", status)
                .and("r.status <> :open", "open", submittedOnly ? ThemeStatus.OPEN : null)
                .and("r.id > :after", "after", after);
        return find(where.orderedById(), where.parameters()).range(0, count - 1).list();
    }
}
