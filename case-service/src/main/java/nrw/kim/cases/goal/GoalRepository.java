package nrw.kim.cases.goal;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Queries over goals. */
@ApplicationScoped
class GoalRepository implements PanacheRepositoryBase<Goal, UUID> {
    Uni<List<Goal>> ofCase(UUID caseId) {
        return list("caseId = ?1 order by id", caseId);
    }
}
