package nrw.kim.network.site;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.SiteStatus;
import nrw.kim.network.persistence.TenantKey;
import nrw.kim.network.persistence.Where;

/** Queries over the sites. */
@ApplicationScoped
class SiteRepository implements PanacheRepositoryBase<Site, TenantKey> {
    Uni<Site> entryOf(KiKey ki, UUID id) {
        return findById(TenantKey.of(ki, id));
    }

    Uni<Site> anyEntry(UUID id) {
        return find("id = ?1 order by ki", id).firstResult();
    }

    Uni<List<Site>> ofKi(KiKey ki) {
        return list("ki = ?1 order by city, name, id", ki.value());
    }

    Uni<List<Site>> search(SiteSearch search, UUID after, int count) {
        var where = Where.from(Site.class)
                .onceAcrossTenants()
                .and("(r.ags = :ags or array_contains(r.servedAgs, :ags))", "ags", search.ags())
                .and("r.status = :status", "status", search.status())
                .contains("name", search.q())
                .and("r.id > :after", "after", after);
        return find(where.orderedById(), where.parameters()).range(0, count - 1).list();
    }

    /** What a list of sites is filtered by; null leaves a filter out. */
    record SiteSearch(String ags, SiteStatus status, String q) {}
}
