package nrw.kim.cases.goal;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nrw.kim.events.code.GoalStatus;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Ziele of a case. */
@Path("/api/v1/cases/{caseId}/goals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ziele")
public class GoalResource {
    private final GoalService goals;
    private final CurrentActor actor;

    GoalResource(GoalService goals, CurrentActor actor) {
        this.goals = goals;
        this.actor = actor;
    }

    /** What became of a goal. */
    public record GoalResult(
            @NotNull GoalStatus status, @Size(max = 1000) String note) {}

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Ziele des Falls")
    public Uni<GoalList> list(@PathParam("caseId") UUID caseId) {
        return goals.list(actor.get(), caseId);
    }

    @POST
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Ziel vereinbaren")
    @APIResponseSchema(value = Goal.View.class, responseCode = "201", responseDescription = "angelegt")
    public Uni<Response> agree(
            @PathParam("caseId") UUID caseId,
            @HeaderParam("Idempotency-Key") @Size(max = 200) String key,
            @NotNull @Valid GoalRequest request) {
        return goals.agree(actor.get(), caseId, key, request)
                .map(goal -> Response.created(URI.create("/api/v1/cases/" + caseId + "/goals/" + goal.id()))
                        .entity(goal.view())
                        .build());
    }

    @POST
    @Path("{goalId}/close")
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Ergebnis eines Ziels festhalten")
    public Uni<Goal.View> close(
            @PathParam("caseId") UUID caseId,
            @PathParam("goalId") UUID goalId,
            @HeaderParam("If-Match") String version,
            @NotNull @Valid GoalResult result) {
        return goals.close(actor.get(), caseId, goalId, IfMatch.version(version), result.status(), result.note())
                .map(Goal::view);
    }

    @POST
    @Path("{goalId}/reopen")
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Irrtümlich festgehaltenes Ergebnis eines Ziels zurücknehmen")
    public Uni<Goal.View> reopen(
            @PathParam("caseId") UUID caseId,
            @PathParam("goalId") UUID goalId,
            @HeaderParam("If-Match") String version) {
        return goals.reopen(actor.get(), caseId, goalId, IfMatch.version(version))
                .map(Goal::view);
    }
}
