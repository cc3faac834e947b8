package nrw.kim.cases.field;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nrw.kim.kit.Ids;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.Idempotency;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.tenant.TenantTransaction;

/** Defines the Zusatzfelder of a KI. */
@ApplicationScoped
class FieldService {
    private final TenantTransaction tenants;
    private final FieldRepository fields;
    private final Idempotency idempotency;
    private final Ids ids;
    private final Clock clock;

    FieldService(TenantTransaction tenants, FieldRepository fields, Idempotency idempotency, Ids ids, Clock clock) {
        this.tenants = tenants;
        this.fields = fields;
        this.idempotency = idempotency;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<List<AdditionalField>> list(Actor actor) {
        return tenants.of(actor, () -> fields.of(actor.onlyKi()));
    }

    Uni<AdditionalField> define(Actor actor, FieldRequest request, String key) {
        var ki = actor.onlyKi();
        var id = ids.next();
        return tenants.in(ki, () -> idempotency
                .once(
                        ki,
                        actor.sub(),
                        key,
                        Idempotency.fingerprint(request.toString()),
                        id,
                        () -> fields.persistAndFlush(new AdditionalField(id, ki, request)))
                .chain(result -> fields.findById(result.id())));
    }

    Uni<AdditionalField> change(Actor actor, UUID id, int version, FieldRequest request) {
        return edit(actor, id, version, field -> field.change(request));
    }

    Uni<AdditionalField> retire(Actor actor, UUID id, int version) {
        return edit(actor, id, version, field -> field.retire(OffsetDateTime.now(clock)));
    }

    private Uni<AdditionalField> edit(Actor actor, UUID id, int version, Consumer<AdditionalField> change) {
        return tenants.of(actor, () -> fields.findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .invoke(field -> IfMatch.check(version, field.version()))
                .invoke(change)
                .call(fields::flush));
    }
}
