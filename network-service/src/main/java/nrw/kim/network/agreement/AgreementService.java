package nrw.kim.network.agreement;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nrw.kim.events.code.AgreementState;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.Page;
import nrw.kim.kit.tenant.TenantTransaction;
import nrw.kim.network.http.Expected;
import nrw.kim.network.http.Saved;
import nrw.kim.network.organisation.OrganisationService;
import nrw.kim.network.persistence.Races;
import nrw.kim.network.register.Register;

/** Agreements with the bodies of the directory. */
@ApplicationScoped
class AgreementService {
    private final TenantTransaction tenants;
    private final AgreementRepository agreements;
    private final OrganisationService organisations;
    private final Register register;
    private final Clock clock;

    AgreementService(
            TenantTransaction tenants,
            AgreementRepository agreements,
            OrganisationService organisations,
            Register register,
            Clock clock) {
        this.tenants = tenants;
        this.agreements = agreements;
        this.organisations = organisations;
        this.register = register;
        this.clock = clock;
    }

    Uni<Page<AgreementView>> search(Actor actor, UUID organisation, AgreementState state, UUID after, int limit) {
        return tenants.of(actor, () -> agreements.search(organisation, state, after, limit + 1))
                .map(rows -> Page.of(rows, limit, CooperationAgreement::id, this::view));
    }

    Uni<AgreementView> get(Actor actor, UUID id) {
        return tenants.of(actor, () -> agreements.anyEntry(id))
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .map(this::view);
    }

    Uni<Saved<AgreementView>> put(Actor actor, UUID id, Expected expected, AgreementDetails details) {
        var ki = actor.onlyKi();
        return Races.retried(() -> tenants.in(ki, () -> organisations
                        .requireKnown(ki, details.organisationId(), "/organisationId")
                        .chain(() ->
                                register.put(agreements, new CooperationAgreement(ki, id, details), expected, actor))))
                .map(saved -> saved.map(this::view));
    }

    private AgreementView view(CooperationAgreement agreement) {
        return AgreementView.from(agreement, LocalDate.now(clock));
    }
}
