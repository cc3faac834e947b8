package nrw.kim.cases.feedback;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The public form: needs no login, and nothing of who fills it in is kept. */
@Path("/api/v1/feedback-forms")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rückmeldungen der Ratsuchenden")
@PermitAll
public class FeedbackFormResource {
    private final FeedbackService feedback;

    FeedbackFormResource(FeedbackService feedback) {
        this.feedback = feedback;
    }

    /** A feedback by the code of a poster. */
    @Schema(name = "FeedbackRequest")
    public record FeedbackRequest(
            @NotBlank @Size(max = 40) String code,
            @NotNull @Pattern(regexp = "[a-z]{2}") String language,
            @NotNull @Valid FeedbackAnswers answers,
            @Size(max = 1000) String words) {}

    /** Where a code leads to. */
    @Schema(name = "FeedbackPlace")
    public record Place(String siteName) {}

    @POST
    @Cancellable(false)
    @Operation(summary = "Rückmeldung geben: ohne Anmeldung, ohne Angaben zur Person")
    @APIResponse(responseCode = "204", description = "angenommen")
    @APIResponse(responseCode = "404", description = "Diesen Code gibt es nicht")
    public Uni<Void> give(@NotNull @Valid FeedbackRequest request) {
        return feedback.give(
                request.code(), new FeedbackService.Said(request.language(), request.answers(), request.words()));
    }

    @GET
    @Path("{code}")
    @Operation(summary = "Standort zu einem Code, ohne Anmeldung")
    @APIResponseSchema(Place.class)
    @APIResponse(responseCode = "404", description = "Diesen Code gibt es nicht")
    public Uni<Place> place(@PathParam("code") String code) {
        return feedback.siteName(code).map(Place::new);
    }
}
