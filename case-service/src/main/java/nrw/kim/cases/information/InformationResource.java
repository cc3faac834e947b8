package nrw.kim.cases.information;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Aufklärung über Freiwilligkeit, Kosten und Vertraulichkeit. */
@Path("/api/v1/cases/{caseId}/information")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Aufklärung")
public class InformationResource {
    private static final String LANGUAGE = "[a-z]{2,3}";

    private final InformationService information;
    private final CurrentActor actor;

    InformationResource(InformationService information, CurrentActor actor) {
        this.information = information;
        this.actor = actor;
    }

    /** Told in these languages, the latest first. */
    @Schema(name = "InformationGivenList")
    public record Given(List<InformationService.View> items) {}

    /** When it was said. */
    @Schema(name = "InformationGivenRequest")
    public record GivenRequest(@NotNull LocalDate givenOn) {}

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Wann und in welcher Sprache die Person aufgeklärt wurde")
    public Uni<Given> read(@PathParam("caseId") UUID caseId) {
        return information.read(actor.get(), caseId).map(Given::new);
    }

    @PUT
    @Path("{language}")
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(
            summary =
                    "Aufklärung festhalten oder ihren Tag berichtigen; If-Match 0, solange für die Sprache keine festgehalten ist")
    public Uni<Given> given(
            @PathParam("caseId") UUID caseId,
            @PathParam("language") @Pattern(regexp = LANGUAGE) String language,
            @HeaderParam("If-Match") String version,
            @NotNull @Valid GivenRequest request) {
        return information
                .given(actor.get(), caseId, language, IfMatch.version(version), request.givenOn())
                .map(Given::new);
    }

    @DELETE
    @Path("{language}")
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Irrtümlich festgehaltene Aufklärung zurücknehmen")
    public Uni<Given> takeBack(
            @PathParam("caseId") UUID caseId,
            @PathParam("language") @Pattern(regexp = LANGUAGE) String language,
            @HeaderParam("If-Match") String version) {
        return information
                .takeBack(actor.get(), caseId, language, IfMatch.version(version))
                .map(Given::new);
    }
}
