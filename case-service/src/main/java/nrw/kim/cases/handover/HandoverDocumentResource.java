package nrw.kim.cases.handover;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nrw.kim.cases.upload.Download;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Dokumente einer Fallübergabe, for the body that it is addressed to. */
@Path("/api/v1/handovers/{id}/documents/{documentId}/content")
@Produces({"application/pdf", "image/jpeg", "image/png"})
@Tag(name = "Fallübergaben")
public class HandoverDocumentResource {
    private final ExtractService extracts;
    private final CurrentActor actor;

    HandoverDocumentResource(ExtractService extracts, CurrentActor actor) {
        this.extracts = extracts;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.PARTNER, Roles.RESIDENCE_OFFICER, Roles.NATURALISATION_OFFICER})
    @Operation(
            summary =
                    "Inhalt eines Dokuments aus dem Auszug; nur im Rahmen der Einwilligung, der Zugriff wird protokolliert")
    @APIResponse(
            responseCode = "200",
            description = "Inhalt",
            content = {
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Uni<Response> content(@PathParam("id") UUID id, @PathParam("documentId") UUID documentId) {
        return extracts.document(actor.get(), id, documentId).map(HandoverDocumentResource::saved);
    }

    static Response saved(Download file) {
        var response = Response.ok(file.content(), file.mediaType());
        file.headers().forEach(response::header);
        return response.build();
    }
}
