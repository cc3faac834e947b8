package nrw.kim.cases.handover;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nrw.kim.cases.handover.LinkAnswerService.Key;
import nrw.kim.cases.handover.LinkAnswerService.LinkView;
import nrw.kim.events.code.DeclineReason;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/**
 * Antworten ohne Konto: the only addresses that need no login. Token and code come in the body of every request, so that
 * neither stands in an address or a log, and there is no session.
 */
@Path("/api/v1/handover-links")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fallübergaben: Antwort ohne Konto")
@PermitAll
public class LinkAnswerResource {
    private final LinkAnswerService answers;

    LinkAnswerResource(LinkAnswerService answers) {
        this.answers = answers;
    }

    /** Link and code. */
    @Schema(name = "HandoverLinkKey")
    public record KeyRequest(
            @NotBlank @Size(max = 100) String token,
            @NotBlank @Pattern(regexp = "\\d{8}") String code) {
        Key key() {
            return new Key(token, code);
        }
    }

    /** A question by link. */
    @Schema(name = "HandoverLinkQuestion")
    public record QuestionRequest(
            @NotNull @Valid KeyRequest key,
            @NotBlank @Size(max = 2000) String text) {}

    /** A refusal by link. */
    @Schema(name = "HandoverLinkRefusal")
    public record RefusalRequest(
            @NotNull @Valid KeyRequest key,
            @NotNull DeclineReason reason,
            @Size(max = 1000) String note) {}

    /** A document by link. */
    @Schema(name = "HandoverLinkDocument")
    public record DocumentRequest(
            @NotNull @Valid KeyRequest key, @NotNull UUID documentId) {}

    @POST
    @Path("open")
    @Cancellable(false)
    @Operation(summary = "Fallübergabe über einen Antwortlink ansehen")
    @APIResponseSchema(LinkView.class)
    @APIResponse(responseCode = "404", description = "Link oder Code stimmt nicht, oder der Link ist geschlossen")
    public Uni<LinkView> open(@NotNull @Valid KeyRequest request) {
        return answers.open(request.key());
    }

    @POST
    @Path("accept")
    @Cancellable(false)
    @Operation(summary = "Über einen Antwortlink annehmen")
    @APIResponseSchema(LinkView.class)
    @APIResponse(responseCode = "404", description = "Link oder Code stimmt nicht, oder der Link ist geschlossen")
    public Uni<LinkView> accept(@NotNull @Valid KeyRequest request) {
        return answers.accept(request.key());
    }

    @POST
    @Path("ask")
    @Cancellable(false)
    @Operation(summary = "Über einen Antwortlink zurückfragen")
    @APIResponseSchema(LinkView.class)
    @APIResponse(responseCode = "404", description = "Link oder Code stimmt nicht, oder der Link ist geschlossen")
    public Uni<LinkView> ask(@NotNull @Valid QuestionRequest request) {
        return answers.ask(request.key().key(), request.text());
    }

    @POST
    @Path("decline")
    @Cancellable(false)
    @Operation(summary = "Über einen Antwortlink mit Grund ablehnen")
    @APIResponseSchema(LinkView.class)
    @APIResponse(responseCode = "404", description = "Link oder Code stimmt nicht, oder der Link ist geschlossen")
    public Uni<LinkView> decline(@NotNull @Valid RefusalRequest request) {
        return answers.decline(request.key().key(), request.reason(), request.note());
    }

    @POST
    @Path("document")
    @Cancellable(false)
    @Produces({"application/pdf", "image/jpeg", "image/png"})
    @Operation(summary = "Dokument aus dem Auszug über einen Antwortlink; der Zugriff wird protokolliert")
    @APIResponse(
            responseCode = "200",
            description = "Inhalt",
            content = {
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "404",
            description = "Link oder Code stimmt nicht, oder das Dokument ist nicht freigegeben")
    public Uni<Response> document(@NotNull @Valid DocumentRequest request) {
        return answers.document(request.key().key(), request.documentId()).map(HandoverDocumentResource::saved);
    }
}
