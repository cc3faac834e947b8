package nrw.kim.cases.directory;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.KiKey;

/** Queries over the known bodies. */
@ApplicationScoped
class DirectoryRepository implements PanacheRepositoryBase<KnownOrganisation, String> {
    Uni<KnownOrganisation> organisation(KiKey ki, UUID id) {
        return findById(KnownOrganisation.keyOf(ki, id));
    }

    Uni<List<KnownOrganisation>> organisations(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    Uni<List<KnownOrganisation>> activeOf(KiKey ki) {
        return list("ki = ?1 and active = true order by name", ki.value());
    }
}
