package nrw.kim.network.theme;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.network.gap.GapView;
import nrw.kim.network.http.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The step of a gap that needs a theme. */
@Path("/api/v1/gaps/{id}/bundle")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Systemlücken")
class BundleResource {
    private final ThemeService themes;
    private final CurrentActor actor;

    BundleResource(ThemeService themes, CurrentActor actor) {
        this.themes = themes;
        this.actor = actor;
    }

    /** Theme that the gap belongs to from now on. */
    @Schema(name = "GapBundling")
    record Bundle(@NotNull UUID themeId) {}

    @POST
    @Cancellable(false)
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD})
    @Operation(summary = "In ein Thema bündeln")
    public Uni<RestResponse<GapView>> bundle(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Bundle bundle) {
        return themes.bundle(actor.get(), id, IfMatch.version(ifMatch), bundle.themeId())
                .map(Answers::ok);
    }
}
