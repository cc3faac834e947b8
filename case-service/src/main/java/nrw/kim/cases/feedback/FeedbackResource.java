package nrw.kim.cases.feedback;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Rückmeldungen der Ratsuchenden: what staff enters from paper, prints and reads. */
@Path("/api/v1/feedback")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rückmeldungen der Ratsuchenden")
public class FeedbackResource {
    private static final String HALF_YEAR = "20[0-9]{2}-H[12]";

    private final FeedbackService feedback;
    private final CurrentActor actor;

    FeedbackResource(FeedbackService feedback, CurrentActor actor) {
        this.feedback = feedback;
        this.actor = actor;
    }

    /** A feedback that came on paper. */
    @Schema(name = "PaperFeedbackRequest")
    public record PaperRequest(
            @NotNull UUID siteId,
            @NotNull @Pattern(regexp = "[a-z]{2}") String language,
            @NotNull @Valid FeedbackAnswers answers,
            @Size(max = 1000) String words) {}

    /** The public code of a site, for link and poster. */
    @Schema(name = "FeedbackCode")
    public record CodeView(String code) {}

    /** Figures of all sites, latest half-year first. */
    @Schema(name = "FeedbackReport")
    public record Report(List<FeedbackFigures> items) {}

    @POST
    @Path("paper")
    @Cancellable(false)
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Rückmeldung vom Papierbogen eingeben")
    @APIResponse(responseCode = "204", description = "angenommen")
    public Uni<Void> enter(
            @HeaderParam("Idempotency-Key") @Size(max = 200) String key, @NotNull @Valid PaperRequest request) {
        return feedback.enterFromPaper(
                actor.get(),
                key,
                request.siteId(),
                new FeedbackService.Said(request.language(), request.answers(), request.words()));
    }

    @PUT
    @Path("codes/{siteId}")
    @Cancellable(false)
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Code eines Standorts für Link und Aushang; bleibt derselbe")
    public Uni<CodeView> code(@PathParam("siteId") UUID siteId) {
        return feedback.codeOf(actor.get(), siteId).map(CodeView::new);
    }

    @GET
    @Path("figures")
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR, Roles.KI_LEAD})
    @Operation(summary = "Ergebnisse je Standort und Halbjahr, nur in Gruppen über der Schwelle")
    public Uni<Report> figures() {
        return feedback.figures(actor.get()).map(Report::new);
    }

    /** Words for the Koordination to read. */
    @Schema(name = "FeedbackWordsList")
    public record WordsList(List<Feedback.Words> items) {}

    /** Whether the words may leave the Koordination, whole. */
    @Schema(name = "FeedbackWordsDecision")
    public record DecisionRequest(@NotNull WordsDecision decision) {}

    @GET
    @Path("report")
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR, Roles.KI_LEAD, Roles.STEERING_MEMBER})
    @Operation(
            summary = "Bericht über ein Halbjahr für Lenkungsgruppe, Koordination und Case Management",
            description = "Nur Gruppen über der Schwelle und nur Texte, die ein Mensch im Ganzen freigegeben hat.")
    public Uni<FeedbackService.PeriodReport> report(
            @NotNull @Pattern(regexp = HALF_YEAR) @QueryParam("halfYear") String halfYear) {
        return feedback.report(actor.get(), halfYear);
    }

    @GET
    @Path("words")
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(summary = "Eigene Worte der Ratsuchenden eines Halbjahrs, zur Freigabe")
    public Uni<WordsList> words(@NotNull @Pattern(regexp = HALF_YEAR) @QueryParam("halfYear") String halfYear) {
        return feedback.words(actor.get(), halfYear).map(WordsList::new);
    }

    @PUT
    @Path("words/{id}")
    @Cancellable(false)
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            summary = "Worte im Ganzen freigeben oder zurückhalten; freigegebene werden auf Angaben zur Person geprüft")
    public Uni<Feedback.Words> decide(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @NotNull @Valid DecisionRequest request) {
        return feedback.decide(actor.get(), id, IfMatch.version(version), request.decision());
    }
}
