package nrw.kim.cases.audit;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who has seen this file (Art. 15 DSGVO): shown in the file itself. */
@Path("/api/v1/cases/{caseId}/accesses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Zugriffsprotokoll")
public class CaseAccessResource {
    private static final String NEWEST = "ffffffff-ffff-ffff-ffff-ffffffffffff";

    private final AuditService audit;
    private final CurrentActor actor;

    CaseAccessResource(AuditService audit, CurrentActor actor) {
        this.audit = audit;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Wer hat diese Akte gelesen")
    public Uni<Page<AuditService.Access>> ofCase(
            @PathParam("caseId") UUID caseId,
            @QueryParam("after") @DefaultValue(NEWEST) UUID after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return audit.ofCase(actor.get(), caseId, after, limit);
    }
}
