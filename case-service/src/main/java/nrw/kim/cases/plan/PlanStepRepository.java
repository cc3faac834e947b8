package nrw.kim.cases.plan;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Queries over steps. */
@ApplicationScoped
class PlanStepRepository implements PanacheRepositoryBase<PlanStep, UUID> {
    Uni<List<PlanStep>> ofCase(UUID caseId) {
        return list("caseId = ?1 order by id", caseId);
    }
}
