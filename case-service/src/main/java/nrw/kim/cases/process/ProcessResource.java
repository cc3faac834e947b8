package nrw.kim.cases.process;

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
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Prozessgestaltung des KI. */
@Path("/api/v1/process-configuration")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Prozessgestaltung")
public class ProcessResource {
    private final ProcessService process;
    private final CurrentActor actor;

    ProcessResource(ProcessService process, CurrentActor actor) {
        this.process = process;
        this.actor = actor;
    }

    /** The settings in force; {@code version} 0 are those of the house. */
    @Schema(name = "ProcessConfiguration")
    public record ConfigurationView(int version, ProcessSettings settings) {
        static ConfigurationView of(ProcessService.Versioned found) {
            return new ConfigurationView(found.version(), found.settings());
        }
    }

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR, Roles.KI_LEAD, Roles.TENANT_ADMIN})
    @Operation(summary = "Bezeichnungen, Pflichtangaben, Stufen und Fristen des KI")
    public Uni<ConfigurationView> read() {
        return process.read(actor.get()).map(ConfigurationView::of);
    }

    @PUT
    @Cancellable(false)
    @RolesAllowed(Roles.TENANT_ADMIN)
    @Operation(summary = "Prozessgestaltung als Ganzes ersetzen; der Regelkreis selbst bleibt")
    public Uni<ConfigurationView> replace(
            @HeaderParam("If-Match") String version, @NotNull @Valid ProcessSettings settings) {
        return process.replace(actor.get(), IfMatch.version(version), settings).map(ConfigurationView::of);
    }
}
