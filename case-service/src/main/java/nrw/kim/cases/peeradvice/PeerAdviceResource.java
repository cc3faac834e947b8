package nrw.kim.cases.peeradvice;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.rest.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Kollegiale Beratung in the team of the KI. */
@Path("/api/v1/peer-advice")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Kollegiale Beratung")
public class PeerAdviceResource {
    private static final String NEWEST = "ffffffff-ffff-ffff-ffff-ffffffffffff";

    private final PeerAdviceService advice;
    private final CurrentActor actor;

    PeerAdviceResource(PeerAdviceService advice, CurrentActor actor) {
        this.advice = advice;
        this.actor = actor;
    }

    /** What a colleague says to it. */
    @Schema(name = "PeerAnswerRequest")
    public record AnswerRequest(@NotBlank @Size(max = 4000) String text) {}

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(
            summary = "Fragen an das Team mit ihren Antworten, neueste zuerst",
            description = "Ohne Namen und Fallnummer; wessen Fall es ist, sieht nur, wer ihn bearbeitet.")
    public Uni<Page<PeerAdvice.View>> list(
            @QueryParam("closed") @DefaultValue("false") boolean closed,
            @QueryParam("after") @DefaultValue(NEWEST) UUID after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return advice.page(actor.get(), closed, after, limit);
    }

    @POST
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Das Team zu einem eigenen Fall fragen; der Text wird auf Angaben zur Person geprüft")
    @APIResponseSchema(value = PeerAdvice.View.class, responseCode = "201", responseDescription = "gefragt")
    public Uni<Response> ask(
            @HeaderParam("Idempotency-Key") @Size(max = 200) String key, @NotNull @Valid AdviceRequest request) {
        return advice.ask(actor.get(), request, key).map(PeerAdviceResource::created);
    }

    @POST
    @Path("preview")
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "So sieht es das Team: die Frage wie gestellt, geprüft, ohne sie zu stellen")
    public Uni<PeerAdviceService.Preview> preview(@NotNull @Valid AdviceRequest request) {
        return advice.preview(actor.get(), request);
    }

    @POST
    @Path("{id}/answers")
    @Cancellable(false)
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Antworten; der Text wird auf Angaben zur Person geprüft")
    @APIResponseSchema(value = PeerAdvice.View.class, responseCode = "201", responseDescription = "geantwortet")
    public Uni<Response> answer(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Size(max = 200) String key,
            @NotNull @Valid AnswerRequest request) {
        return advice.answer(actor.get(), id, request.text(), key).map(PeerAdviceResource::created);
    }

    @POST
    @Path("{id}/close")
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Beratung beenden; wer gefragt hat oder den Fall heute bearbeitet")
    public Uni<PeerAdvice.View> close(@PathParam("id") UUID id, @HeaderParam("If-Match") String version) {
        return advice.close(actor.get(), id, IfMatch.version(version));
    }

    private static Response created(PeerAdvice.View view) {
        return Response.created(URI.create("/api/v1/peer-advice/" + view.id()))
                .entity(view)
                .build();
    }
}
