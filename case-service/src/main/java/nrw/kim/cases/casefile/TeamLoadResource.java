package nrw.kim.cases.casefile;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Fallzahlen des Teams, für den Einsatz (B1-50) und die Dienstaufsicht. */
@Path("/api/v1/team/caseload")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Team: Fallzahlen")
public class TeamLoadResource {
    private final CaseLoadService loads;
    private final CurrentActor actor;

    TeamLoadResource(CaseLoadService loads, CurrentActor actor) {
        this.loads = loads;
        this.actor = actor;
    }

    /** Loads, by name. */
    @Schema(name = "TeamLoadList")
    public record TeamLoadList(List<TeamLoad> items) {}

    @GET
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD})
    @Operation(
            summary = "Offene Fälle je Case Manager*in, nach Namen; der Zugriff wird protokolliert",
            description = "Gewichtet nach Phase und Priorität, bezogen auf den Stellenanteil. Keine Rangfolge.")
    public Uni<TeamLoadList> read() {
        return loads.team(actor.get()).map(TeamLoadList::new);
    }
}
