package nrw.kim.network.organisation;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.OrganisationType;
import nrw.kim.network.persistence.TenantKey;
import nrw.kim.network.persistence.Where;

/** Queries over the bodies of the network. */
@ApplicationScoped
class OrganisationRepository implements PanacheRepositoryBase<Organisation, TenantKey> {
    Uni<Organisation> entryOf(KiKey ki, UUID id) {
        return findById(TenantKey.of(ki, id));
    }

    Uni<Organisation> anyEntry(UUID id) {
        return find("id = ?1 order by ki", id).firstResult();
    }

    Uni<List<Organisation>> search(OrganisationSearch search, UUID after, int count) {
        var where = Where.from(Organisation.class)
                .onceAcrossTenants()
                .and("r.type = :type", "type", search.type())
                .and("array_contains(r.ags, :ags)", "ags", search.ags())
                .contains("name", search.q())
                .and("r.id > :after", "after", after);
        return find(where.orderedById(), where.parameters()).range(0, count - 1).list();
    }

    /** What a list of bodies is filtered by; null leaves a filter out. */
    record OrganisationSearch(OrganisationType type, String ags, String q) {}
}
