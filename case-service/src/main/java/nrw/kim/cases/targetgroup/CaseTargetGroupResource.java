package nrw.kim.cases.targetgroup;

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

/** Zielgruppe und stehende Merkmale eines Falls. */
@Path("/api/v1/cases/{caseId}/target-group")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Zielgruppen")
public class CaseTargetGroupResource {
    private final TargetGroupService groups;
    private final CurrentActor actor;

    CaseTargetGroupResource(TargetGroupService groups, CurrentActor actor) {
        this.groups = groups;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Hinweis mit Gründen, ob die Person zur Zielgruppe gehört; es folgt nichts daraus")
    public Uni<CaseTargetGroup> read(@PathParam("caseId") UUID caseId) {
        return groups.ofCase(actor.get(), caseId);
    }
}
