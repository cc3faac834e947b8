package nrw.kim.cases.transition;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.code.TransitionKind;

/** Queries over what is done. */
@ApplicationScoped
class TickRepository implements PanacheRepositoryBase<Tick, UUID> {
    Uni<List<Tick>> of(List<UUID> cases) {
        return cases.isEmpty() ? Uni.createFrom().item(List.of()) : list("caseId in ?1 order by id", cases);
    }

    Uni<Void> untick(UUID caseId, TransitionKind kind, String item) {
        return delete("caseId = ?1 and kind = ?2 and item = ?3", caseId, kind, item)
                .replaceWithVoid();
    }
}
