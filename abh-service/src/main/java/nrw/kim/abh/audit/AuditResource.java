package nrw.kim.abh.audit;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who read which procedure or extract. */
@Path("/api/v1/procedures/accesses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Zugriffsprotokoll")
public class AuditResource {
    private final AuditService audit;
    private final CurrentActor actor;

    AuditResource(AuditService audit, CurrentActor actor) {
        this.audit = audit;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.DATA_PROTECTION_OFFICER)
    @Operation(summary = "Wer hat welches Verfahren oder welchen Auszug gelesen, neueste zuerst")
    public Uni<Page<Access>> reads(
            @QueryParam("subject") UUID subject,
            @QueryParam("actor") String reader,
            @QueryParam("after") UUID after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return audit.reads(actor.get(), subject, reader, after, limit);
    }
}
