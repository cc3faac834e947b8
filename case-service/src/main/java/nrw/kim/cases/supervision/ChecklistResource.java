package nrw.kim.cases.supervision;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

/** Checkliste der Fachaufsicht. */
@Path("/api/v1/team/supervision-checklist")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Team: Fachaufsicht")
public class ChecklistResource {
    private final ChecklistService checklists;
    private final CurrentActor actor;

    ChecklistResource(ChecklistService checklists, CurrentActor actor) {
        this.checklists = checklists;
        this.actor = actor;
    }

    /** The points, in their order; {@code version} 0 are those of the house. */
    @Schema(name = "SupervisionChecklist")
    public record ChecklistView(@Schema(required = true) int version, List<Question> items) {
        static ChecklistView of(ChecklistService.Versioned found) {
            return new ChecklistView(found.version(), found.questions());
        }
    }

    /** Points to put in force; none goes back to those of the house. */
    @Schema(name = "SupervisionChecklistRequest")
    public record ChecklistRequest(@NotNull @Size(max = 30) List<@NotNull @Valid Question> items) {}

    @GET
    @RolesAllowed({Roles.COORDINATOR, Roles.TENANT_ADMIN})
    @Operation(summary = "Checkliste der Fachaufsicht des KI")
    public Uni<ChecklistView> read() {
        return checklists.read(actor.get()).map(ChecklistView::of);
    }

    @PUT
    @Cancellable(false)
    @RolesAllowed({Roles.COORDINATOR, Roles.TENANT_ADMIN})
    @Operation(summary = "Checkliste festlegen; eine leere Liste stellt die Vorgabe wieder her")
    public Uni<ChecklistView> replace(
            @HeaderParam("If-Match") String version, @NotNull @Valid ChecklistRequest request) {
        return checklists
                .replace(actor.get(), IfMatch.version(version), request.items())
                .map(ChecklistView::of);
    }
}
