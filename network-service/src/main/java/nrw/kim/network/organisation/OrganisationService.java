package nrw.kim.network.organisation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.problem.Violation;
import nrw.kim.kit.rest.Page;
import nrw.kim.kit.tenant.TenantTransaction;
import nrw.kim.network.http.Expected;
import nrw.kim.network.http.Saved;
import nrw.kim.network.organisation.OrganisationRepository.OrganisationSearch;
import nrw.kim.network.persistence.Races;
import nrw.kim.network.region.Kommunen;
import nrw.kim.network.register.Register;

/** The directory's bodies. */
@ApplicationScoped
public class OrganisationService {
    private final TenantTransaction tenants;
    private final OrganisationRepository organisations;
    private final Register register;

    OrganisationService(TenantTransaction tenants, OrganisationRepository organisations, Register register) {
        this.tenants = tenants;
        this.organisations = organisations;
        this.register = register;
    }

    Uni<Page<OrganisationView>> search(Actor actor, OrganisationSearch search, UUID after, int limit) {
        return tenants.of(actor, () -> organisations.search(search, after, limit + 1))
                .map(rows -> Page.of(rows, limit, Organisation::id, OrganisationView::from));
    }

    Uni<OrganisationView> get(Actor actor, UUID id) {
        return tenants.of(actor, () -> organisations.anyEntry(id))
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .map(OrganisationView::from);
    }

    Uni<Saved<OrganisationView>> put(Actor actor, UUID id, Expected expected, OrganisationDetails details) {
        var ki = actor.onlyKi();
        Kommunen.requireKnown(details.ags(), "/ags");
        return Races.retried(() -> tenants.in(
                        ki, () -> register.put(organisations, new Organisation(ki, id, details), expected, actor)))
                .map(saved -> saved.map(OrganisationView::from));
    }

    /** Refuses a reference to a body that the KI does not have in its directory; runs in the caller's transaction. */
    public Uni<Void> requireKnown(KiKey ki, UUID id, String pointer) {
        return organisations
                .entryOf(ki, id)
                .onItem()
                .ifNull()
                .failWith(() -> Problem.rule(
                        "unknown-organisation", new Violation(pointer, "Reference", "not in this KI's directory")))
                .replaceWithVoid();
    }
}
