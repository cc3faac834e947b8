package nrw.kim.cases.path;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Weg der Person von der Einreise bis zur Einbürgerung. */
@Path("/api/v1/cases/{caseId}/path")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Weg der Person")
public class PathResource {
    private final PathService paths;
    private final CurrentActor actor;

    PathResource(PathService paths, CurrentActor actor) {
        this.paths = paths;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(
            summary = "Was sich wann geändert hat und welche Stelle wann gearbeitet hat",
            description = "Was die Lesenden nicht lesen dürfen, fehlt; die Datengruppen stehen unter withheld.")
    public Uni<PathView> read(@PathParam("caseId") UUID caseId) {
        return paths.of(actor.get(), caseId);
    }
}
