package nrw.kim.cases.plan;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Queries over moved days. */
@ApplicationScoped
class PostponementRepository implements PanacheRepositoryBase<Postponement, UUID> {
    Uni<List<Postponement>> ofSteps(List<UUID> steps) {
        return steps.isEmpty() ? Uni.createFrom().item(List.of()) : list("stepId in ?1 order by id", steps);
    }
}
