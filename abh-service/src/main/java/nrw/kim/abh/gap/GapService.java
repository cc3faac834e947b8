package nrw.kim.abh.gap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import nrw.kim.abh.procedure.ProcedureService;
import nrw.kim.events.KiKey;
import nrw.kim.kit.Ids;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.event.DomainEvents;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.Idempotency;
import nrw.kim.kit.tenant.TenantTransaction;
import nrw.kim.kit.text.PersonalData;

/** Reports gaps to network-service; the report is an event and nothing else. */
@ApplicationScoped
public class GapService {
    private static final String TOPIC = "kim.abh.gap";

    private final TenantTransaction tenants;
    private final ProcedureService procedures;
    private final DomainEvents events;
    private final Idempotency idempotency;
    private final Ids ids;

    GapService(
            TenantTransaction tenants,
            ProcedureService procedures,
            DomainEvents events,
            Idempotency idempotency,
            Ids ids) {
        this.tenants = tenants;
        this.procedures = procedures;
        this.events = events;
        this.idempotency = idempotency;
        this.ids = ids;
    }

    /** Reports a gap, once per key, and returns its id; fails with 422 unless it is released and seems free of persons. */
    Uni<UUID> report(Actor actor, UUID procedure, GapRequest request, String key) {
        return tenants.of(actor, () -> procedures
                .visible(actor, procedure)
                .invoke(found -> requireRelease(request))
                .chain(found -> once(actor, found.ki(), request, key)));
    }

    private Uni<UUID> once(Actor actor, KiKey ki, GapRequest request, String key) {
        var id = ids.next();
        var fingerprint = Idempotency.fingerprint(request.toString());
        return idempotency
                .once(
                        ki,
                        actor.sub(),
                        key,
                        fingerprint,
                        id,
                        () -> events.append(ki, actor.sub(), request.event(id), TOPIC))
                .map(Idempotency.Result::id);
    }

    private static void requireRelease(GapRequest request) {
        if (!request.releasedForStructure()) {
            throw Problem.rule("release-required");
        }
        PersonalData.refuseIn(Map.of("/title", request.title(), "/description", request.description()));
    }
}
