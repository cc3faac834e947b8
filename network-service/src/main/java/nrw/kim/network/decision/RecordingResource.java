package nrw.kim.network.decision;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.network.http.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Recording what was decided on an agenda item. */
@Path("/api/v1/meetings/{id}/agenda/{itemId}/decision")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Beschlüsse")
class RecordingResource {
    private final DecisionRecordingService recording;
    private final CurrentActor actor;

    RecordingResource(DecisionRecordingService recording, CurrentActor actor) {
        this.recording = recording;
        this.actor = actor;
    }

    @POST
    @Cancellable(false)
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD})
    @Operation(summary = "Beschluss festhalten; If-Match nennt die Version der Sitzung")
    @APIResponseSchema(value = DecisionView.class, responseCode = "201", responseDescription = "festgehalten")
    public Uni<RestResponse<DecisionView>> record(
            @PathParam("id") UUID id,
            @PathParam("itemId") UUID itemId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam("Idempotency-Key") @Size(max = 200) String key,
            @NotNull @Valid DecisionRequest request) {
        return recording
                .record(actor.get(), id, IfMatch.version(ifMatch), itemId, key, request)
                .map(view -> Answers.created("decisions", view));
    }
}
