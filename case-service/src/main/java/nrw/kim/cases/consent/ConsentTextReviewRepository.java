package nrw.kim.cases.consent;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.KiKey;

/** Queries over checked translations. */
@ApplicationScoped
class ConsentTextReviewRepository implements PanacheRepositoryBase<ConsentTextReview, UUID> {
    Uni<List<ConsentTextReview>> of(KiKey ki) {
        return list("ki = ?1", ki.value());
    }
}
