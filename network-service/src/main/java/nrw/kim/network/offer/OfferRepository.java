package nrw.kim.network.offer;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.Rechtskreis;
import nrw.kim.network.persistence.TenantKey;
import nrw.kim.network.persistence.Where;

/** Queries over the offers. */
@ApplicationScoped
class OfferRepository implements PanacheRepositoryBase<Offer, TenantKey> {
    /** An offer that names no Rechtskreis is for all of them. */
    private static final String FOR_RECHTSKREIS =
            "(cast(sql('cardinality(?)', r.rechtskreise) as Integer) = 0 or array_contains(r.rechtskreise, :rechtskreis))";

    Uni<Offer> anyEntry(UUID id) {
        return find("id = ?1 order by ki", id).firstResult();
    }

    Uni<List<Offer>> search(OfferSearch search, UUID after, int count) {
        var domain = search.domain() == null ? null : search.domain().name();
        var rechtskreis =
                search.rechtskreis() == null ? null : search.rechtskreis().name();
        var where = Where.from(Offer.class)
                .onceAcrossTenants()
                .and("array_contains(r.domains, :domain)", "domain", domain)
                .and("array_contains(r.ags, :ags)", "ags", search.ags())
                .and("array_contains(r.languages, :language)", "language", search.language())
                .and(FOR_RECHTSKREIS, "rechtskreis", rechtskreis)
                .and("r.organisationId = :organisation", "organisation", search.organisationId())
                .contains("title", search.q())
                .and("r.id > :after", "after", after);
        return find(where.orderedById(), where.parameters()).range(0, count - 1).list();
    }

    /** What a list of offers is filtered by; null leaves a filter out. */
    record OfferSearch(
            LifeDomain domain, String ags, String language, Rechtskreis rechtskreis, UUID organisationId, String q) {}
}
