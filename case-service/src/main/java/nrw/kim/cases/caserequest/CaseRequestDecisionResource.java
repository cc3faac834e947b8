package nrw.kim.cases.caserequest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Was das Case Management aus einer Bitte macht. */
@Path("/api/v1/cases/{caseId}/requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fallübergaben: Bitte um einen Fall")
public class CaseRequestDecisionResource {
    private final CaseRequestService requests;
    private final CurrentActor actor;

    CaseRequestDecisionResource(CaseRequestService requests, CurrentActor actor) {
        this.requests = requests;
        this.actor = actor;
    }

    /** Requests for this case. */
    @Schema(name = "CaseRequestList")
    public record RequestList(List<CaseRequest.View> items) {}

    /** A decision; taking up means to ask the person for a consent, nothing more happens by itself. */
    @Schema(name = "CaseRequestDecision")
    public record DecisionRequest(
            boolean takeUp, @Size(max = 1000) String note) {}

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Stellen, die um diesen Fall bitten")
    public Uni<RequestList> ofCase(@PathParam("caseId") UUID caseId) {
        return requests.ofCase(actor.get(), caseId).map(RequestList::new);
    }

    @POST
    @Path("{id}/decide")
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Bitte aufgreifen oder ablegen; die Stelle erfährt davon nichts")
    public Uni<CaseRequest.View> decide(
            @PathParam("caseId") UUID caseId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @NotNull @Valid DecisionRequest request) {
        return requests.decide(actor.get(), caseId, id, IfMatch.version(version), request.takeUp(), request.note());
    }
}
