package nrw.kim.cases.caserequest;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.cases.directory.DirectoryService;
import nrw.kim.kit.Ids;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.tenant.TenantTransaction;

/** Takes requests of bodies for a case and the case manager's decisions on them. */
@ApplicationScoped
public class CaseRequestService {
    private final TenantTransaction tenants;
    private final CaseRequestRepository requests;
    private final CaseService cases;
    private final DirectoryService directory;
    private final Ids ids;
    private final Clock clock;

    CaseRequestService(
            TenantTransaction tenants,
            CaseRequestRepository requests,
            CaseService cases,
            DirectoryService directory,
            Ids ids,
            Clock clock) {
        this.tenants = tenants;
        this.requests = requests;
        this.cases = cases;
        this.directory = directory;
        this.ids = ids;
        this.clock = clock;
    }

    /** The same answer whether there is such a case or not. */
    Uni<CaseRequest.Receipt> ask(Actor actor, CaseRequest.Wish wish) {
        var ki = actor.onlyKi();
        return tenants.in(ki, () -> cases.idOfNumber(ki, wish.caseNumber())
                .map(found ->
                        new CaseRequest(ids.next(), ki, found.orElse(null), wish, actor, OffsetDateTime.now(clock)))
                .chain(requests::persist)
                .map(CaseRequest::receipt));
    }

    Uni<List<CaseRequest.Receipt>> ofBody(Actor actor) {
        return tenants.of(actor, () -> requests.ofBody(actor.org())
                .map(all -> all.stream().map(CaseRequest::receipt).toList()));
    }

    Uni<List<CaseRequest.View>> ofCase(Actor actor, UUID caseId) {
        return tenants.of(actor, () -> cases.forReading(actor, caseId, "CASE_REQUESTS_READ")
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
