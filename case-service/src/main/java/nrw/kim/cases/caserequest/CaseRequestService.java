package nrw.kim.cases.caserequest;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.cases.directory.DirectoryService;
import nrw.kim.events.code.AccessAction;
import nrw.kim.kit.Ids;
import nrw.kim.kit.access.AccessLog;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.Idempotency;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.tenant.TenantTransaction;

/** Takes requests of bodies for a case and the case manager's decisions on them. */
@ApplicationScoped
public class CaseRequestService {
    private final TenantTransaction tenants;
    private final CaseRequestRepository requests;
    private final CaseService cases;
    private final DirectoryService directory;
    private final AccessLog accessLog;
    private final Idempotency idempotency;
    private final Ids ids;
    private final Clock clock;

    CaseRequestService(
            TenantTransaction tenants,
            CaseRequestRepository requests,
            CaseService cases,
            DirectoryService directory,
            AccessLog accessLog,
            Idempotency idempotency,
            Ids ids,
            Clock clock) {
        this.tenants = tenants;
        this.requests = requests;
        this.cases = cases;
        this.directory = directory;
        this.accessLog = accessLog;
        this.idempotency = idempotency;
        this.ids = ids;
        this.clock = clock;
    }

    /** The same answer whether there is such a case or not. */
    Uni<CaseRequest.Receipt> ask(Actor actor, CaseRequest.Wish wish, String key) {
        var ki = actor.onlyKi();
        var id = ids.next();
        return tenants.in(ki, () -> idempotency
                .once(ki, actor.sub(), key, Idempotency.fingerprint(wish.toString()), id, () -> cases.idOfNumber(
                                ki, wish.caseNumber())
                        .map(found ->
                                new CaseRequest(id, ki, found.orElse(null), wish, actor, OffsetDateTime.now(clock)))
                        .chain(requests::persistAndFlush))
                .chain(result -> requests.findById(result.id()))
                .map(CaseRequest::receipt));
    }

    Uni<List<CaseRequest.Receipt>> ofBody(Actor actor) {
        return tenants.of(actor, () -> requests.ofBody(actor.org())
                .map(all -> all.stream().map(CaseRequest::receipt).toList()));
    }

    /** What waits for the case manager's word, over all own cases. */
    Uni<List<CaseRequest.Waiting>> waiting(Actor actor) {
        var ki = actor.kis().getFirst();
        return tenants.of(actor, () -> requests.waitingFor(actor.sub())
                .chain(all -> directory
                        .names(all.stream().map(CaseRequest::org).distinct().toList())
                        .map(names -> all.stream()
                                .map(request -> request.waiting(names.get(request.org())))
                                .toList()))
                .call(() ->
                        accessLog.read(ki, actor, "CASE_WORK", AccessAction.CASE_REQUESTS_READ, actor.org(), null)));
    }

    Uni<List<CaseRequest.View>> ofCase(Actor actor, UUID caseId) {
        return tenants.of(actor, () -> cases.forReading(actor, caseId, AccessAction.CASE_REQUESTS_READ)
                .chain(file -> requests.ofCase(caseId))
                .chain(all -> directory
                        .names(all.stream().map(CaseRequest::org).distinct().toList())
                        .map(names -> all.stream()
                                .map(request -> request.view(names.get(request.org())))
                                .toList())));
    }

    Uni<CaseRequest.View> decide(Actor actor, UUID caseId, UUID id, int version, boolean takeUp, String note) {
        return tenants.of(actor, () -> cases.forWork(actor, caseId)
                .chain(file -> requests.findById(id))
                .map(request -> request != null && caseId.equals(request.caseId()) ? request : null)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .invoke(request -> IfMatch.check(version, request.version()))
                .invoke(request -> request.decide(takeUp, note, OffsetDateTime.now(clock)))
                .call(requests::flush)
                .map(request -> request.view(null)));
    }
}
