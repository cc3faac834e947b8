package nrw.kim.cases.directory;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.KiKey;

/** Queries over the known sites. */
@ApplicationScoped
class SiteRepository implements PanacheRepositoryBase<KnownSite, String> {
    Uni<List<KnownSite>> sitesOf(KiKey ki) {
        return list("ki = ?1 order by name", ki.value());
    }

    Uni<KnownSite> site(KiKey ki, UUID id) {
        return findById(ki + ":" + id);
    }

    /** Until the end of the transaction nobody else gets it this way. */
    Uni<KnownSite> locked(KiKey ki, UUID id) {
        return findById(ki + ":" + id, LockModeType.PESSIMISTIC_WRITE);
    }
}
