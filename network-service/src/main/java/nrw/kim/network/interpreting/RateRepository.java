package nrw.kim.network.interpreting;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nrw.kim.events.KiKey;

/** What each KI pays. */
@ApplicationScoped
class RateRepository implements PanacheRepositoryBase<Rate, String> {
    /** The rate of a KI; nothing as long as none is set. */
    Uni<Rate> of(KiKey ki) {
        return findById(ki.value()).onItem().ifNull().continueWith(() -> new Rate(ki));
    }
}
