package nrw.kim.cases.retention;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.rest.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Aufbewahrung abgeschlossener Fälle eines KI. */
@Path("/api/v1/team/retention")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Aufbewahrung und Löschung")
public class RetentionResource {
    private final RetentionSettingService settings;
    private final AnnouncedCaseService announced;
    private final CurrentActor actor;

    RetentionResource(RetentionSettingService settings, AnnouncedCaseService announced, CurrentActor actor) {
        this.settings = settings;
        this.announced = announced;
        this.actor = actor;
    }

    /** Years after the end of the year of closing. */
    @Schema(name = "RetentionSettingRequest")
    public record SettingRequest(
            @NotNull @Min(RetentionRule.LEAST) @Max(RetentionRule.MOST)
            Integer years) {}

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR, Roles.KI_LEAD, Roles.TENANT_ADMIN})
    @Operation(summary = "Wie viele Jahre abgeschlossene Fälle aufbewahrt werden")
    public Uni<RetentionSetting.View> read() {
        return settings.read(actor.get());
    }

    @PUT
    @Cancellable(false)
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD, Roles.TENANT_ADMIN})
    @Operation(
            summary = "Aufbewahrungsfrist abgeschlossener Fälle festlegen",
            description =
                    "In Jahren nach dem Ende des Jahres, in dem der Fall abgeschlossen wurde. Angekündigte Löschungen werden danach"
                            + " neu geprüft.")
    public Uni<RetentionSetting.View> set(
            @HeaderParam("If-Match") String version, @NotNull @Valid SettingRequest request) {
        return settings.set(actor.get(), IfMatch.version(version), request.years());
    }

    @GET
    @Path("cases")
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD})
    @Operation(
            summary =
                    "Fälle, deren Löschung angekündigt oder ausgesetzt ist, nach ihrem Tag; ohne Namen, protokolliert")
    public Uni<Page<AnnouncedCase>> announced(
            @QueryParam("after") @Size(max = 80) String after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return announced.page(actor.get(), after, limit);
    }
}
