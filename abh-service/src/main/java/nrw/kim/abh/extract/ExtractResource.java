package nrw.kim.abh.extract;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The consented extract of a handover, passed through from case-service unchanged. */
@Path("/api/v1/handover-inbox/{handoverId}/extract")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Übergabe-Eingang")
public class ExtractResource {
    private final ExtractService extracts;
    private final CurrentActor actor;

    ExtractResource(ExtractService extracts, CurrentActor actor) {
        this.extracts = extracts;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Roles.RESIDENCE_OFFICER, Roles.NATURALISATION_OFFICER})
    @Operation(
            summary = "Freigegebenen Fallauszug lesen",
            description =
                    "Wird beim Fallmanagement mit dem eigenen Token abgerufen und nicht gespeichert; jeder Abruf wird dort"
                            + " und hier protokolliert. Status und Ablehnungsgrund kommen unverändert vom Fallmanagement.")
    @APIResponse(
            responseCode = "200",
            description = "Auszug, wie GET /api/v1/handovers/{id}/extract ihn beschreibt",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "503", description = "Das Fallmanagement antwortet nicht (case-service-unavailable)")
    public Uni<RestResponse<byte[]>> extract(
            @PathParam("handoverId") UUID handover,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return extracts.extract(actor.get(), handover, authorization, language).map(ExtractResource::passedThrough);
    }

    private static RestResponse<byte[]> passedThrough(Extract answer) {
        return ResponseBuilder.<byte[]>create(answer.status())
                .entity(answer.body())
                .header(HttpHeaders.CONTENT_TYPE, answer.contentType())
                .header(HttpHeaders.CONTENT_LANGUAGE, answer.language())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
