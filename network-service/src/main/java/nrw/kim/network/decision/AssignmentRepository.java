package nrw.kim.network.decision;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Queries over the assignments. */
@ApplicationScoped
class AssignmentRepository implements PanacheRepositoryBase<Assignment, UUID> {
    Uni<List<Assignment>> of(Collection<UUID> decisionIds) {
        return list("decisionId in ?1 order by id", decisionIds);
    }
}
