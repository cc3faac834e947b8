package nrw.kim.cases.addressblock;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Queries over blocks that were carried. */
@ApplicationScoped
class CarriedBlockRepository implements PanacheRepositoryBase<CarriedBlock, UUID> {
    /** The person is under a block for a cause of their own now, or under none. */
    Uni<Void> forget(UUID personId) {
        return delete("personId = ?1", personId).replaceWithVoid();
    }
}
