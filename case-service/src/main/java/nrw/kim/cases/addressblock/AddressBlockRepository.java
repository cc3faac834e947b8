package nrw.kim.cases.addressblock;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Queries over Auskunftssperren. */
@ApplicationScoped
class AddressBlockRepository implements PanacheRepositoryBase<AddressBlock, UUID> {
    Uni<List<AddressBlock>> of(UUID personId) {
        return list("personId = ?1 order by id desc", personId);
    }

    Uni<AddressBlock> open(UUID personId) {
        return find("personId = ?1 and liftedAt is null", personId).firstResult();
    }
}
