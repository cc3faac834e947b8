package nrw.kim.cases.referral;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
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
import nrw.kim.cases.upload.ContentDisposition;
import nrw.kim.cases.upload.Download;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Anlagen einer Fallzuweisung. */
@Path("/api/v1/referrals/{id}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fallzuweisungen")
public class AttachmentResource {
    private final AttachmentService attachments;
    private final CurrentActor actor;

    AttachmentResource(AttachmentService attachments, CurrentActor actor) {
        this.attachments = attachments;
        this.actor = actor;
    }

    /** All files of a referral. */
    @Schema(name = "ReferralAttachments")
    public record AttachmentList(List<AttachmentView> items) {}

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR, Roles.REFERRER})
    @Operation(summary = "Anlagen einer Fallzuweisung, ohne Inhalt")
    public Uni<AttachmentList> list(@PathParam("id") UUID id) {
        return attachments.list(actor.get(), id).map(AttachmentList::new);
    }

    // Any type is taken in and then judged by content: who may not is told so before anything is said about the file.
    @POST
    @Cancellable(false)
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.CASE_MANAGER, Roles.REFERRER})
    @Operation(
            summary = "Anlage hinzufügen",
            description = "PDF, JPEG oder PNG als Inhalt der Anfrage; der Name steht in Content-Disposition.")
    @APIResponseSchema(value = AttachmentView.class, responseCode = "201", responseDescription = "angelegt")
    public Uni<Response> add(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Size(max = 200) String key,
            @HeaderParam("Content-Type") String mediaType,
            @HeaderParam("Content-Disposition") @Size(max = 1000) String disposition,
            @RequestBody(
                            content = {
                                @Content(
                                        mediaType = "application/pdf",
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(
                                        mediaType = "image/jpeg",
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(
                                        mediaType = "image/png",
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    byte[] content) {
        return attachments
                .add(actor.get(), id, key, mediaType, ContentDisposition.nameIn(disposition), content)
                .map(view -> Response.created(
                                URI.create("/api/v1/referrals/%s/attachments/%s".formatted(id, view.id())))
                        .entity(view)
                        .build());
    }

    @GET
    @Path("{attachmentId}")
    @Produces({"application/pdf", "image/jpeg", "image/png"})
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Inhalt einer Anlage; der Zugriff wird protokolliert")
    @APIResponse(
            responseCode = "200",
            description = "Inhalt",
            content = {
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Uni<Response> read(@PathParam("id") UUID id, @PathParam("attachmentId") UUID attachmentId) {
        return attachments.read(actor.get(), id, attachmentId).map(AttachmentResource::saved);
    }

    private static Response saved(Download file) {
        var response = Response.ok(file.content(), file.mediaType());
        file.headers().forEach(response::header);
        return response.build();
    }
}
