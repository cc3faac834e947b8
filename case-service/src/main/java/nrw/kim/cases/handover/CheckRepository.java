package nrw.kim.cases.handover;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Queries over answered checklists. */
@ApplicationScoped
class CheckRepository implements PanacheRepositoryBase<HandoverCheck, UUID> {
    Uni<List<HandoverCheck>> ofHandover(UUID handoverId) {
        return list("handoverId = ?1 order by position", handoverId);
    }

    /** One by one: Panache's own persist of many would run them at once on one session. */
    Uni<Void> store(List<HandoverCheck> checks) {
        var chain = Uni.createFrom().voidItem();
        for (var check : checks) {
            chain = chain.chain(() -> persist(check)).replaceWithVoid();
        }
        return chain;
    }
}
