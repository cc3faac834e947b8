package nrw.kim.cases.localtheme;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Eigene Themen des KI. */
@Path("/api/v1/local-themes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Eigene Themen")
public class LocalThemeResource {
    private final LocalThemeService themes;
    private final CurrentActor actor;

    LocalThemeResource(LocalThemeService themes, CurrentActor actor) {
        this.themes = themes;
        this.actor = actor;
    }

    /** Lists of published concepts. */
    @Schema(name = "LocalThemeExamples")
    public record Examples(List<ThemeExamples.Example> items) {}

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR, Roles.KI_LEAD, Roles.TENANT_ADMIN})
    @Operation(summary = "Eigene Themen, je einem Lebensbereich zugeordnet")
    public Uni<ThemeList.View> read() {
        return themes.read(actor.get());
    }

    @GET
    @Path("examples")
    @RolesAllowed({Roles.COORDINATOR, Roles.TENANT_ADMIN})
    @Operation(summary = "Themen aus veröffentlichten Konzepten als Vorlage")
    public Uni<Examples> examples() {
        return Uni.createFrom().item(new Examples(ThemeExamples.ALL));
    }

    @PUT
    @Cancellable(false)
    @RolesAllowed({Roles.COORDINATOR, Roles.TENANT_ADMIN})
    @Operation(
            summary =
                    "Eigene Themen als Ganzes ersetzen; ein Thema, das es gab, bleibt mit Lebensbereich und Datengruppe")
    public Uni<ThemeList.View> replace(@HeaderParam("If-Match") String version, @NotNull @Valid LocalThemes wanted) {
        return themes.replace(actor.get(), IfMatch.version(version), wanted);
    }
}
