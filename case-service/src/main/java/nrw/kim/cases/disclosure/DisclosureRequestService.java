package nrw.kim.cases.disclosure;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.events.code.AccessAction;
import nrw.kim.events.code.DisclosureForm;
import nrw.kim.events.code.IdentityProof;
import nrw.kim.kit.Ids;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.Idempotency;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.tenant.TenantTransaction;

/** Keeps the record of who asked for a disclosure and what became of it; a case that is over may be asked about, too. */
@ApplicationScoped
class DisclosureRequestService {
    private final TenantTransaction tenants;
    private final CaseService cases;
    private final DisclosureRequestRepository requests;
    private final Idempotency idempotency;
    private final Ids ids;
    private final Clock clock;

    DisclosureRequestService(
            TenantTransaction tenants,
            CaseService cases,
            DisclosureRequestRepository requests,
            Idempotency idempotency,
            Ids ids,
            Clock clock) {
        this.tenants = tenants;
        this.cases = cases;
        this.requests = requests;
        this.idempotency = idempotency;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<List<DisclosureRequest.View>> list(Actor actor, UUID caseId) {
        return tenants.of(actor, () -> cases.forReading(actor, caseId, AccessAction.DISCLOSURE_REQUESTS_READ)
                .chain(file -> requests.ofCase(caseId))
                .map(all -> all.stream().map(this::view).toList()));
    }

    Uni<DisclosureRequest.View> record(
            Actor actor, UUID caseId, String key, LocalDate askedOn, IdentityProof identifiedBy) {
        var id = ids.next();
        return tenants.of(actor, () -> cases.forRights(actor, caseId)
                .chain(file -> idempotency.once(
                        file.ki(),
                        actor.sub(),
                        key,
                        Idempotency.fingerprint("disclosure " + caseId + askedOn + identifiedBy),
                        id,
                        () -> requests.persistAndFlush(
                                new DisclosureRequest(id, file, askedOn, identifiedBy, now(actor)))))
                .chain(result -> requests.findById(result.id()))
                .map(this::view));
    }

    Uni<DisclosureRequest.View> extend(Actor actor, UUID caseId, UUID id, int version, String reason) {
        return change(actor, caseId, id, version, (request, at) -> request.extend(reason.strip(), at));
    }

    Uni<DisclosureRequest.View> give(
            Actor actor, UUID caseId, UUID id, int version, LocalDate day, DisclosureForm how) {
        return change(actor, caseId, id, version, (request, at) -> request.give(day, how, at));
    }

    Uni<DisclosureRequest.View> refuse(Actor actor, UUID caseId, UUID id, int version, String reason) {
        return change(actor, caseId, id, version, (request, at) -> request.refuse(reason.strip(), at));
    }

    Uni<DisclosureRequest.View> withdraw(Actor actor, UUID caseId, UUID id, int version) {
        return change(actor, caseId, id, version, DisclosureRequest::withdraw);
    }

    private Uni<DisclosureRequest.View> change(
            Actor actor,
            UUID caseId,
            UUID id,
            int version,
            BiConsumer<DisclosureRequest, DisclosureRequest.Moment> change) {
        return tenants.of(actor, () -> cases.forRights(actor, caseId)
                .chain(file -> find(caseId, id))
                .invoke(request -> IfMatch.check(version, request.version()))
                .invoke(request -> change.accept(request, now(actor)))
                .call(requests::flush)
                .map(this::view));
    }

    private Uni<DisclosureRequest> find(UUID caseId, UUID id) {
        return requests.findById(id)
                .map(found -> found != null && found.isOf(caseId) ? found : null)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }

    private DisclosureRequest.Moment now(Actor actor) {
        return new DisclosureRequest.Moment(actor, OffsetDateTime.now(clock), LocalDate.now(clock));
    }

    private DisclosureRequest.View view(DisclosureRequest request) {
        return request.view(LocalDate.now(clock));
    }
}
