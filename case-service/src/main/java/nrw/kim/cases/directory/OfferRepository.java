package nrw.kim.cases.directory;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.KiKey;

/** Queries over the known offers. */
@ApplicationScoped
class OfferRepository implements PanacheRepositoryBase<KnownOffer, String> {
    Uni<KnownOffer> offer(KiKey ki, UUID id) {
        return findById(KnownOffer.keyOf(ki, id));
    }

    Uni<List<KnownOffer>> activeOf(KiKey ki) {
        return list("ki = ?1 and active = true", ki.value());
    }
}
