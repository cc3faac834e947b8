package nrw.kim.cases.milestone;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Steps by case. */
@ApplicationScoped
class MilestoneRepository implements PanacheRepositoryBase<CaseMilestone, UUID> {
    Uni<List<CaseMilestone>> ofCase(UUID caseId) {
        return list("caseId = ?1 order by reachedOn, id", caseId);
    }
}
