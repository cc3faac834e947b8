package nrw.kim.cases.supervision;

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
import java.util.List;
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

/** Stichproben der Fachaufsicht. */
@Path("/api/v1/team/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Team: Fachaufsicht")
public class ReviewResource {
    private static final String NEWEST = "ffffffff-ffff-ffff-ffff-ffffffffffff";

    private final ReviewService reviews;
    private final CurrentActor actor;

    ReviewResource(ReviewService reviews, CurrentActor actor) {
        this.reviews = reviews;
        this.actor = actor;
    }

    /** What was found in one case. */
    @Schema(name = "SupervisionFeedback")
    public record FeedbackRequest(
            @NotNull @Size(max = 30) List<@NotNull @Valid Mark> marks,
            @NotBlank @Size(max = 4000) String feedback) {}

    @GET
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(summary = "Stichproben des KI, neueste zuerst")
    public Uni<Page<Review.View>> list(
            @QueryParam("after") @DefaultValue(NEWEST) UUID after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return reviews.page(actor.get(), after, limit);
    }

    @POST
    @Cancellable(false)
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            summary = "Stichprobe ziehen",
            description =
                    "Zufällig und nachprüfbar: mit demselben Startwert werden aus denselben Fällen dieselben gezogen."
                            + " Wer gezogen hat, liest diese Fälle zum Zweck der Fachaufsicht, bis die Stichprobe abgeschlossen ist.")
    @APIResponseSchema(value = ReviewDetail.class, responseCode = "201", responseDescription = "gezogen")
    public Uni<Response> draw(
            @HeaderParam("Idempotency-Key") @Size(max = 200) String key, @NotNull @Valid DrawRequest request) {
        return reviews.draw(actor.get(), request, key).map(detail -> Response.created(
                        URI.create("/api/v1/team/reviews/" + detail.review().id()))
                .entity(detail)
                .build());
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(summary = "Eine Stichprobe mit ihren Fällen und der Auswertung; der Zugriff wird protokolliert")
    public Uni<ReviewDetail> read(@PathParam("id") UUID id) {
        return reviews.read(actor.get(), id);
    }

    @POST
    @Path("{id}/samples/{sampleId}/feedback")
    @Cancellable(false)
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(summary = "Rückmeldung an die Fallführung; änderbar, bis sie beantwortet ist")
    public Uni<ReviewDetail> tell(
            @PathParam("id") UUID id,
            @PathParam("sampleId") UUID sampleId,
            @HeaderParam("If-Match") String version,
            @NotNull @Valid FeedbackRequest request) {
        return reviews.tell(actor.get(), id, sampleId, IfMatch.version(version), request.marks(), request.feedback());
    }

    @POST
    @Path("{id}/close")
    @Cancellable(false)
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(summary = "Stichprobe abschließen; damit endet der Lesezugriff zu ihrem Zweck")
    public Uni<ReviewDetail> close(@PathParam("id") UUID id, @HeaderParam("If-Match") String version) {
        return reviews.close(actor.get(), id, IfMatch.version(version));
    }
}
