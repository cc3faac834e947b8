package nrw.kim.cases.restriction;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.casefile.Case;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.events.CaseEvent;
import nrw.kim.events.code.AccessAction;
import nrw.kim.kit.Ids;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.event.DomainEvents;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.Idempotency;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.tenant.TenantTransaction;

/** Sets and lifts restrictions; the event tells that, never why. */
@ApplicationScoped
class RestrictionService {
    private final TenantTransaction tenants;
    private final CaseService cases;
    private final RestrictionRepository restrictions;
    private final DomainEvents events;
    private final Idempotency idempotency;
    private final Ids ids;
    private final Clock clock;

    RestrictionService(
            TenantTransaction tenants,
            CaseService cases,
            RestrictionRepository restrictions,
            DomainEvents events,
            Idempotency idempotency,
            Ids ids,
            Clock clock) {
        this.tenants = tenants;
        this.cases = cases;
        this.restrictions = restrictions;
        this.events = events;
        this.idempotency = idempotency;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<List<Restriction.View>> list(Actor actor, UUID caseId) {
        return tenants.of(actor, () -> cases.forReading(actor, caseId, AccessAction.RESTRICTION_READ)
                .chain(file -> restrictions.ofCase(caseId))
                .map(all -> all.stream().map(Restriction::view).toList()));
    }

    /** Fails with 409 {@code case-restricted} while another one holds. */
    Uni<Restriction.View> set(Actor actor, UUID caseId, String key, RestrictionResource.SetRequest request) {
        var id = ids.next();
        return tenants.of(actor, () -> cases.forRestricting(actor, caseId)
                .chain(file -> idempotency.once(
                        file.ki(),
                        actor.sub(),
                        key,
                        Idempotency.fingerprint("restriction " + caseId + request),
                        id,
                        () -> set(actor, file, id, request)))
                .chain(result -> restrictions.findById(result.id()))
                .map(Restriction::view));
    }

    private Uni<Void> set(Actor actor, Case file, UUID id, RestrictionResource.SetRequest request) {
        var now = OffsetDateTime.now(clock);
        file.restrict(now);
        return restrictions
                .persist(new Restriction(id, file, request.reason(), request.note(), actor, now))
                .chain(() -> events.append(file.ki(), actor.sub(), new CaseEvent.Restricted(file.id())))
                .chain(restrictions::flush);
    }

    Uni<Restriction.View> lift(Actor actor, UUID caseId, UUID id, int version, LocalDate toldOn) {
        return tenants.of(actor, () -> cases.forRestricting(actor, caseId)
                .chain(file -> find(caseId, id)
                        .invoke(restriction -> IfMatch.check(version, restriction.version()))
                        .invoke(restriction -> lift(actor, restriction, toldOn))
                        .invoke(file::liftRestriction)
                        .call(() -> events.append(file.ki(), actor.sub(), new CaseEvent.RestrictionLifted(file.id()))))
                .call(restrictions::flush)
                .map(Restriction::view));
    }

    private void lift(Actor actor, Restriction restriction, LocalDate toldOn) {
        restriction.lift(toldOn, LocalDate.now(clock), actor, OffsetDateTime.now(clock));
    }

    private Uni<Restriction> find(UUID caseId, UUID id) {
        return restrictions
                .findById(id)
                .map(found -> found != null && found.isOf(caseId) ? found : null)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }
}
