package nrw.kim.network.offer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.Page;
import nrw.kim.kit.tenant.TenantTransaction;
import nrw.kim.network.http.Expected;
import nrw.kim.network.http.Saved;
import nrw.kim.network.offer.OfferRepository.OfferSearch;
import nrw.kim.network.organisation.OrganisationService;
import nrw.kim.network.persistence.Races;
import nrw.kim.network.region.Kommunen;
import nrw.kim.network.register.Register;
import nrw.kim.network.site.SiteService;

/** The directory's offers. */
@ApplicationScoped
class OfferService {
    private final TenantTransaction tenants;
    private final OfferRepository offers;
    private final OrganisationService organisations;
    private final SiteService sites;
    private final Register register;

    OfferService(
            TenantTransaction tenants,
            OfferRepository offers,
            OrganisationService organisations,
            SiteService sites,
            Register register) {
        this.tenants = tenants;
        this.offers = offers;
        this.organisations = organisations;
        this.sites = sites;
        this.register = register;
    }

    Uni<Page<OfferView>> search(Actor actor, OfferSearch search, UUID after, int limit) {
        return tenants.of(actor, () -> offers.search(search, after, limit + 1))
                .map(rows -> Page.of(rows, limit, Offer::id, OfferView::from));
    }

    Uni<OfferView> get(Actor actor, UUID id) {
        return tenants.of(actor, () -> offers.anyEntry(id))
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .map(OfferView::from);
    }

    Uni<Saved<OfferView>> put(Actor actor, UUID id, Expected expected, OfferDetails details) {
        var ki = actor.onlyKi();
        Kommunen.requireKnown(details.ags(), "/ags");
        return Races.retried(() -> tenants.in(ki, () -> requireReferences(ki, details)
                        .chain(() -> register.put(offers, new Offer(ki, id, details), expected, actor))))
                .map(saved -> saved.map(OfferView::from));
    }

    private Uni<Void> requireReferences(KiKey ki, OfferDetails details) {
        var provider = organisations.requireKnown(ki, details.organisationId(), "/organisationId");
        return details.siteId() == null
                ? provider
                : provider.chain(() -> sites.requireKnown(ki, details.siteId(), "/siteId"));
    }
}
