package nrw.kim.cases.field;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.KiKey;

/** Queries over definitions. */
@ApplicationScoped
class FieldRepository implements PanacheRepositoryBase<AdditionalField, UUID> {
    /** All, in the order in which they were defined. */
    Uni<List<AdditionalField>> of(KiKey ki) {
        return list("ki = ?1 order by id", ki.value());
    }
}
