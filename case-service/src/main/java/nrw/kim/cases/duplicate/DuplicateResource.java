package nrw.kim.cases.duplicate;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Hinweise auf Doppelberatung. */
@Path("/api/v1/cases/{caseId}/duplicates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Personen")
public class DuplicateResource {
    private final DuplicateService duplicates;
    private final CurrentActor actor;

    DuplicateResource(DuplicateService duplicates, CurrentActor actor) {
        this.duplicates = duplicates;
        this.actor = actor;
    }

    /** All hints. */
    @Schema(name = "PersonDuplicates")
    public record Duplicates(List<DuplicateService.Duplicate> items) {}

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Fälle im KI, deren Person dieselbe sein könnte, mit Grund")
    public Uni<Duplicates> of(@PathParam("caseId") UUID caseId) {
        return duplicates.of(actor.get(), caseId).map(Duplicates::new);
    }
}
