package nrw.kim.network.site;

import static java.util.stream.Collectors.joining;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.problem.Violation;
import nrw.kim.kit.rest.Idempotency;
import nrw.kim.kit.rest.Page;
import nrw.kim.kit.tenant.TenantTransaction;
import nrw.kim.network.http.Expected;
import nrw.kim.network.http.Saved;
import nrw.kim.network.organisation.OrganisationService;
import nrw.kim.network.persistence.Races;
import nrw.kim.network.region.Kommunen;
import nrw.kim.network.register.Register;
import nrw.kim.network.site.SiteRepository.SiteSearch;

/** The directory's sites. */
@ApplicationScoped
public class SiteService {
    private final TenantTransaction tenants;
    private final SiteRepository sites;
    private final OrganisationService organisations;
    private final Register register;

    SiteService(TenantTransaction tenants, SiteRepository sites, OrganisationService organisations, Register register) {
        this.tenants = tenants;
        this.sites = sites;
        this.organisations = organisations;
        this.register = register;
    }

    Uni<Page<SiteView>> search(Actor actor, SiteSearch search, UUID after, int limit) {
        return tenants.of(actor, () -> sites.search(search, after, limit + 1))
                .map(rows -> Page.of(rows, limit, Site::id, SiteView::from));
    }

    Uni<SiteView> get(Actor actor, UUID id) {
        return tenants.of(actor, () -> sites.anyEntry(id))
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .map(SiteView::from);
    }

    Uni<Saved<SiteView>> put(Actor actor, UUID id, Expected expected, SiteDetails details) {
        var ki = actor.onlyKi();
        OfficeHours.requireOrder(details.officeHours());
        Closure.requireOrder(details.closures());
        Kommunen.requireKnown(details.ags(), "/ags");
        Kommunen.requireInside(ki, details.servedAgs(), "/servedAgs");
        return Races.retried(() -> tenants.in(ki, () -> organisations
                        .requireKnown(ki, details.organisationId(), "/organisationId")
                        .chain(() -> register.put(sites, new Site(ki, id, details), expected, actor))))
                .map(saved -> saved.map(SiteView::from));
    }

    /** All sites of a KI by town and name, for everybody to see. */
    Uni<List<Site>> ofKi(KiKey ki) {
        return tenants.in(ki, () -> sites.ofKi(ki));
    }

    /** Differs as soon as any of the sites does. */
    static String fingerprint(List<Site> all) {
        return Idempotency.fingerprint(
                all.stream().map(site -> site.id() + ":" + site.version()).collect(joining(" ")));
    }

    /** Refuses a reference to a site that the KI does not have in its directory; runs in the caller's transaction. */
    public Uni<Void> requireKnown(KiKey ki, UUID id, String pointer) {
        return sites.entryOf(ki, id)
                .onItem()
                .ifNull()
                .failWith(() ->
                        Problem.rule("unknown-site", new Violation(pointer, "Reference", "not in this KI's directory")))
                .replaceWithVoid();
    }
}
