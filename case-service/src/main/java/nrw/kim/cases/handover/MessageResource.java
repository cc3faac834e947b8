package nrw.kim.cases.handover;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import java.util.List;
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Rückfragen zu einer Fallübergabe und ihre Antworten. */
@Path("/api/v1/handovers/{id}/messages")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fallübergaben: Rückfragen")
public class MessageResource {
    private final MessageService messages;
    private final CurrentActor actor;

    MessageResource(MessageService messages, CurrentActor actor) {
        this.messages = messages;
        this.actor = actor;
    }

    /** The thread, oldest first. */
    @Schema(name = "HandoverThread")
    public record Thread(List<HandoverMessage.View> items) {}

    /** A question or a reply. */
    @Schema(name = "HandoverMessageRequest")
    public record MessageRequest(@NotBlank @Size(max = 2000) String text) {}

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.PARTNER, Roles.RESIDENCE_OFFICER, Roles.NATURALISATION_OFFICER})
    @Operation(summary = "Rückfragen und Antworten")
    public Uni<Thread> thread(@PathParam("id") UUID id) {
        return messages.thread(actor.get(), id).map(Thread::new);
    }

    @POST
    @Cancellable(false)
    @RolesAllowed({Roles.CASE_MANAGER, Roles.PARTNER, Roles.RESIDENCE_OFFICER, Roles.NATURALISATION_OFFICER})
    @Operation(summary = "Rückfrage stellen (empfangende Stelle) oder beantworten (Case Management)")
    @APIResponseSchema(value = HandoverMessage.View.class, responseCode = "201", responseDescription = "geschrieben")
    public Uni<Response> write(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Size(max = 200) String key,
            @NotNull @Valid MessageRequest request) {
        return messages.write(actor.get(), id, request.text(), key)
                .map(written -> Response.created(URI.create("/api/v1/handovers/" + id + "/messages"))
                        .entity(written)
                        .build());
    }
}
