package nrw.kim.cases.transition;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.code.TransitionKind;

/** Queries over days that somebody knows. */
@ApplicationScoped
class KnownTransitionRepository implements PanacheRepositoryBase<KnownTransition, UUID> {
    Uni<List<KnownTransition>> of(List<UUID> cases) {
        return cases.isEmpty()
                ? Uni.createFrom().item(List.of())
                : list("caseId in ?1 and endedAt is null order by id", cases);
    }

    Uni<KnownTransition> open(UUID caseId, TransitionKind kind) {
        return find("caseId = ?1 and kind = ?2 and endedAt is null", caseId, kind)
                .firstResult();
    }
}
