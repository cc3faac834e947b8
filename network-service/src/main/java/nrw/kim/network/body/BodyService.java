package nrw.kim.network.body;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.BodyKind;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.problem.Violation;
import nrw.kim.kit.rest.Page;
import nrw.kim.kit.tenant.TenantTransaction;
import nrw.kim.kit.text.PersonalData;
import nrw.kim.network.http.Expected;
import nrw.kim.network.http.Saved;
import nrw.kim.network.persistence.Races;
import nrw.kim.network.register.Register;

/** The bodies of the KI. */
@ApplicationScoped
public class BodyService {
    private final TenantTransaction tenants;
    private final BodyRepository bodies;
    private final Register register;

    BodyService(TenantTransaction tenants, BodyRepository bodies, Register register) {
        this.tenants = tenants;
        this.bodies = bodies;
        this.register = register;
    }

    Uni<Page<BodyView>> search(Actor actor, BodyKind kind, UUID after, int limit) {
        return tenants.of(actor, () -> bodies.search(kind, after, limit + 1))
                .map(rows -> Page.of(rows, limit, Body::id, BodyView::from));
    }

    Uni<BodyView> get(Actor actor, UUID id) {
        return tenants.of(actor, () -> bodies.anyEntry(id))
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .map(BodyView::from);
    }

    Uni<Saved<BodyView>> put(Actor actor, UUID id, Expected expected, BodyDetails details) {
        var ki = actor.onlyKi();
        refusePersons(details);
        return Races.retried(() -> tenants.in(ki, () -> refuseSecondSteeringGroup(ki, id, details)
                        .chain(() -> register.put(bodies, new Body(ki, id, details), expected, actor))))
                .map(saved -> saved.map(BodyView::from));
    }

    /** The body that something in a request refers to; runs in the caller's transaction, fails with 422. */
    public Uni<Body> referred(KiKey ki, UUID id, String pointer) {
        return bodies.entryOf(ki, id)
                .onItem()
                .ifNull()
                .failWith(() -> Problem.rule("unknown-body", new Violation(pointer, "Reference", "no such body")));
    }

    /** B1-01: one Lenkungsgruppe per KI. */
    private Uni<Void> refuseSecondSteeringGroup(KiKey ki, UUID id, BodyDetails details) {
        return details.kind() != BodyKind.LENKUNGSGRUPPE
                ? Uni.createFrom().voidItem()
                : bodies.hasOtherSteeringGroup(ki, id)
                        .invoke(other -> {
                            if (other) {
                                throw Problem.conflict("steering-group-exists");
                            }
                        })
                        .replaceWithVoid();
    }

    private static void refusePersons(BodyDetails details) {
        var texts = new HashMap<String, String>();
        for (int i = 0; i < details.seats().size(); i++) {
            texts.put("/seats/" + i + "/function", details.seats().get(i).function());
            texts.put("/seats/" + i + "/sendingBody", details.seats().get(i).sendingBody());
        }
        PersonalData.refuseIn(texts);
    }
}
