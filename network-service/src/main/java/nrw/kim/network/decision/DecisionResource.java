package nrw.kim.network.decision;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.rest.Page;
import nrw.kim.network.decision.DecisionRepository.DecisionSearch;
import nrw.kim.network.http.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Decisions: the Koordinierende Stelle records, the Lenkungsgruppe and the Case Managers read (B1-16). */
@Path("/api/v1/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Beschlüsse")
class DecisionResource {
    private final DecisionService decisions;
    private final CurrentActor actor;

    DecisionResource(DecisionService decisions, CurrentActor actor) {
        this.decisions = decisions;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD, Roles.STEERING_MEMBER, Roles.CASE_MANAGER})
    @Operation(summary = "Beschlüsse auflisten")
    public Uni<Page<DecisionView>> search(
            @QueryParam("bodyId") UUID bodyId,
            @QueryParam("meetingId") UUID meetingId,
            @QueryParam("themeId") UUID themeId,
            @QueryParam("open") boolean open,
            @QueryParam("after") UUID after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return decisions.search(actor.get(), new DecisionSearch(bodyId, meetingId, themeId, open), after, limit);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD, Roles.STEERING_MEMBER, Roles.CASE_MANAGER})
    @Operation(summary = "Beschluss mit Arbeitsaufträgen lesen")
    public Uni<RestResponse<DecisionView>> get(@PathParam("id") UUID id) {
        return decisions.get(actor.get(), id).map(Answers::ok);
    }

    @POST
    @Path("/{id}/assignments/{assignmentId}/done")
    @Cancellable(false)
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD})
    @Operation(summary = "Arbeitsauftrag als erledigt festhalten")
    public Uni<RestResponse<DecisionView>> done(
            @PathParam("id") UUID id,
            @PathParam("assignmentId") UUID assignmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return decisions
                .done(actor.get(), id, IfMatch.version(ifMatch), assignmentId)
                .map(Answers::ok);
    }
}
