package nrw.kim.cases.referral;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Locale;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.problem.Languages;
import nrw.kim.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Viele Fallzuweisungen auf einmal. */
@Path("/api/v1/referrals/bulk")
@Produces(BulkResource.NDJSON)
@Tag(name = "Fallzuweisungen")
public class BulkResource {
    static final String NDJSON = "application/x-ndjson";

    private final BulkIntakeService bulk;
    private final CurrentActor actor;
    private final Languages languages;

    BulkResource(BulkIntakeService bulk, CurrentActor actor, Languages languages) {
        this.bulk = bulk;
        this.actor = actor;
        this.languages = languages;
    }

    // The type is judged here and not by the router: who may not is told so before anything is said about the body.
    @POST
    @Cancellable(false)
    @Consumes("*/*")
    @RolesAllowed(Roles.REFERRER)
    @Operation(
            summary = "Viele Fallzuweisungen einreichen, eine je Zeile",
            description =
                    "Höchstens 1.000 Zeilen. Jede Zeile wird für sich beantwortet: eine fehlerhafte schadet keiner anderen."
                            + " Idempotent je externalReference wie der einzelne Aufruf.")
    @APIResponse(
            responseCode = "200",
            description = "Eine Antwort je Zeile",
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = BulkIntakeService.BulkLine.class)))
    public Uni<String> receive(
            @HeaderParam("Content-Type") String type,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = NDJSON,
                                            schema = @Schema(implementation = ReferralRequest.class)))
                    String lines) {
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(NDJSON)) {
            throw Problem.of(415, "unsupported-media-type");
        }
        return bulk.receive(actor.get(), lines == null ? "" : lines, languages.current());
    }
}
