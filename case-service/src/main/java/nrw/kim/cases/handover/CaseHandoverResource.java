package nrw.kim.cases.handover;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Fallübergaben of a case. */
@Path("/api/v1/cases/{caseId}/handovers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fallübergaben")
public class CaseHandoverResource {
    private final HandoverService handovers;
    private final CurrentActor actor;

    CaseHandoverResource(HandoverService handovers, CurrentActor actor) {
        this.handovers = handovers;
        this.actor = actor;
    }

    /** All handovers of a case. */
    public record HandoverList(List<Handover.View> items) {}

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Fallübergaben des Falls")
    public Uni<HandoverList> ofCase(@PathParam("caseId") UUID caseId) {
        return handovers
                .ofCase(actor.get(), caseId)
                .map(all ->
                        new HandoverList(all.stream().map(Handover::senderView).toList()));
    }

    @POST
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Fallübergabe anbieten; braucht eine gültige Einwilligung")
    @APIResponseSchema(value = Handover.View.class, responseCode = "201", responseDescription = "angelegt")
    public Uni<Response> offer(@PathParam("caseId") UUID caseId, @NotNull @Valid HandoverRequest request) {
        return handovers.offer(actor.get(), caseId, request).map(handover -> Response.created(
                        URI.create("/api/v1/handovers/" + handover.id()))
                .entity(handover.senderView())
                .build());
    }
}
