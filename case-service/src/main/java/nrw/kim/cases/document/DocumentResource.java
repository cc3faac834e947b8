package nrw.kim.cases.document;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Dokumente of a case. */
@Path("/api/v1/cases/{caseId}/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dokumente")
public class DocumentResource {
    private final DocumentService documents;
    private final CurrentActor actor;

    DocumentResource(DocumentService documents, CurrentActor actor) {
        this.documents = documents;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Dokumente des Falls, neueste zuerst; was nicht gelesen werden darf, wird genannt")
    public Uni<DocumentList> list(@PathParam("caseId") UUID caseId) {
        return documents.list(actor.get(), caseId);
    }

    @POST
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(
            summary = "Dokument ablegen",
            description =
                    "PDF, JPEG oder PNG, geprüft am Inhalt. Angaben und Inhalt (base64) kommen in einer Anfrage. Eine ärztliche"
                            + " Unterlage ist immer als Gesundheitsdaten gekennzeichnet.")
    @APIResponseSchema(value = CaseDocument.View.class, responseCode = "201", responseDescription = "angelegt")
    public Uni<Response> add(
            @PathParam("caseId") UUID caseId,
            @HeaderParam("Idempotency-Key") @Size(max = 200) String key,
            @NotNull @Valid DocumentRequest request) {
        return documents.add(actor.get(), caseId, key, request).map(document -> Response.created(
                        URI.create("/api/v1/cases/%s/documents/%s".formatted(caseId, document.id())))
                .entity(document)
                .build());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Angaben zu einem Dokument")
    @APIResponseSchema(CaseDocument.View.class)
    public Uni<Response> read(@PathParam("caseId") UUID caseId, @PathParam("id") UUID id) {
        return documents.read(actor.get(), caseId, id).map(document -> Response.ok(document)
                .tag(String.valueOf(document.version()))
                .build());
    }

    @GET
    @Path("{id}/content")
    @Produces({"application/pdf", "image/jpeg", "image/png"})
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Inhalt eines Dokuments; der Zugriff wird protokolliert")
    @APIResponse(
            responseCode = "200",
            description = "Inhalt",
            content = {
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Uni<Response> content(@PathParam("caseId") UUID caseId, @PathParam("id") UUID id) {
        return documents.content(actor.get(), caseId, id).map(file -> {
            var response = Response.ok(file.content(), file.mediaType());
            file.headers().forEach(response::header);
            return response.build();
        });
    }

    @PUT
    @Path("{id}")
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(
            summary = "Angaben zu einem Dokument ändern; der Inhalt bleibt",
            description = "Ein anderer Inhalt ist ein anderes Dokument.")
    public Uni<DocumentList> describe(
            @PathParam("caseId") UUID caseId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @NotNull @Valid DocumentDescription says) {
        return documents.describe(actor.get(), caseId, id, IfMatch.version(version), says);
    }

    @POST
    @Path("{id}/remove")
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(
            summary = "Dokument entfernen",
            description =
                    "Sofort für alle, auch für Stellen, die es mit einer Fallübergabe bekommen haben. Es lässt sich 24 Stunden"
                            + " zurückholen, wenn nichts anderes eingestellt ist; danach wird es gelöscht.")
    public Uni<DocumentList> remove(
            @PathParam("caseId") UUID caseId, @PathParam("id") UUID id, @HeaderParam("If-Match") String version) {
        return documents.remove(actor.get(), caseId, id, IfMatch.version(version));
    }

    @POST
    @Path("{id}/restore")
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Entferntes Dokument zurückholen, solange es nicht gelöscht ist")
    public Uni<DocumentList> restore(
            @PathParam("caseId") UUID caseId, @PathParam("id") UUID id, @HeaderParam("If-Match") String version) {
        return documents.restore(actor.get(), caseId, id, IfMatch.version(version));
    }
}
