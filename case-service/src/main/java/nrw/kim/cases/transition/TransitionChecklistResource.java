package nrw.kim.cases.transition;

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

/** Prüflisten der Übergänge eines KI. */
@Path("/api/v1/team/transition-checklists")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Übergänge")
public class TransitionChecklistResource {
    private final ChecklistService checklists;
    private final CurrentActor actor;

    TransitionChecklistResource(ChecklistService checklists, CurrentActor actor) {
        this.checklists = checklists;
        this.actor = actor;
    }

    /** The newest first. */
    @Schema(name = "TransitionChecklistsVersions")
    public record Versions(List<ChecklistVersion.View> items) {}

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR, Roles.TENANT_ADMIN})
    @Operation(summary = "Prüflisten für Rechtskreiswechsel und Volljährigkeit, mit den ausgeblendeten Punkten")
    public Uni<ChecklistVersion.View> read() {
        return checklists.read(actor.get());
    }

    @GET
    @Path("versions")
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR, Roles.TENANT_ADMIN})
    @Operation(summary = "Fassungen der Prüflisten, die jüngste zuerst")
    public Uni<Versions> history() {
        return checklists.history(actor.get()).map(Versions::new);
    }

    @PUT
    @Cancellable(false)
    @RolesAllowed({Roles.COORDINATOR, Roles.TENANT_ADMIN})
    @Operation(
            summary = "Prüflisten als Ganzes ersetzen; die früheren Fassungen bleiben",
            description =
                    "Was in Fällen abgehakt ist, bleibt. Ein Punkt, den es gab, wird ausgeblendet und nicht entfernt.")
    public Uni<ChecklistVersion.View> replace(
            @HeaderParam("If-Match") String version, @NotNull @Valid OwnChecklists wanted) {
        return checklists.replace(actor.get(), IfMatch.version(version), wanted);
    }
}
