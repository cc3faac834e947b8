package nrw.kim.cases.export;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nrw.kim.events.KiKey;

/** At most one mapping for each KI. */
@ApplicationScoped
class MappingRepository implements PanacheRepositoryBase<StoredMapping, UUID> {
    Uni<StoredMapping> of(KiKey ki) {
        return find("ki = ?1", ki.value()).firstResult();
    }
}
