package nrw.kim.cases.plan;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import nrw.kim.events.code.StepStatus;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Hilfeplan of a case. */
@Path("/api/v1/cases/{caseId}/plan")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Hilfeplan")
public class PlanResource {
    private final PlanService plans;
    private final CurrentActor actor;

    PlanResource(PlanService plans, CurrentActor actor) {
        this.plans = plans;
        this.actor = actor;
    }

    /** Where the step stands now; a reason where it waits or is dropped. */
    @Schema(name = "PlanStepStateRequest")
    public record StateRequest(
            @NotNull StepStatus status, @Size(max = 1000) String reason) {}

    /** Another day, and why. */
    @Schema(name = "PlanStepPostponeRequest")
    public record PostponeRequest(
            @NotNull LocalDate dueOn,
            @NotBlank @Size(max = 1000) String reason) {}

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Hilfeplan des Falls")
    public Uni<Plan> read(@PathParam("caseId") UUID caseId) {
        return plans.read(actor.get(), caseId);
    }

    @POST
    @Path("steps")
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Schritt planen")
    @APIResponseSchema(value = Plan.Step.class, responseCode = "201", responseDescription = "angelegt")
    public Uni<Response> add(
            @PathParam("caseId") UUID caseId,
            @HeaderParam("Idempotency-Key") @Size(max = 200) String key,
            @NotNull @Valid StepRequest request) {
        return plans.add(actor.get(), caseId, request, key)
                .map(step -> Response.created(URI.create("/api/v1/cases/" + caseId + "/plan/steps/" + step.id()))
                        .entity(step)
                        .build());
    }

    @PUT
    @Path("steps/{stepId}")
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(
            summary = "Schritt ändern",
            description = "Das Datum bleibt; es wird mit postpone und einem Grund verschoben.")
    public Uni<Plan.Step> change(
            @PathParam("caseId") UUID caseId,
            @PathParam("stepId") UUID stepId,
            @HeaderParam("If-Match") String version,
            @NotNull @Valid StepRequest request) {
        return plans.change(actor.get(), caseId, stepId, IfMatch.version(version), request);
    }

    @POST
    @Path("steps/{stepId}/state")
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Stand eines Schritts festhalten")
    public Uni<Plan.Step> state(
            @PathParam("caseId") UUID caseId,
            @PathParam("stepId") UUID stepId,
            @HeaderParam("If-Match") String version,
            @NotNull @Valid StateRequest request) {
        return plans.moveTo(actor.get(), caseId, stepId, IfMatch.version(version), request.status(), request.reason());
    }

    @POST
    @Path("steps/{stepId}/postpone")
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Termin eines Schritts verschieben; wer und warum bleibt stehen")
    public Uni<Plan.Step> postpone(
            @PathParam("caseId") UUID caseId,
            @PathParam("stepId") UUID stepId,
            @HeaderParam("If-Match") String version,
            @NotNull @Valid PostponeRequest request) {
        return plans.postpone(actor.get(), caseId, stepId, IfMatch.version(version), request.dueOn(), request.reason());
    }

    @POST
    @Path("steps/{stepId}/reopen")
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Irrtümlich beendeten Schritt wieder öffnen; er ist, was er vorher war")
    public Uni<Plan.Step> reopen(
            @PathParam("caseId") UUID caseId,
            @PathParam("stepId") UUID stepId,
            @HeaderParam("If-Match") String version) {
        return plans.reopen(actor.get(), caseId, stepId, IfMatch.version(version));
    }
}
