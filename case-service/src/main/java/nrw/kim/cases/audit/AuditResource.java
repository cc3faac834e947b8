package nrw.kim.cases.audit;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nrw.kim.kit.LocalDays;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Zugriffsprotokoll. */
@Path("/api/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Zugriffsprotokoll")
public class AuditResource {
    private static final String NEWEST = "ffffffff-ffff-ffff-ffff-ffffffffffff";

    private final AuditService audit;
    private final CurrentActor actor;

    AuditResource(AuditService audit, CurrentActor actor) {
        this.audit = audit;
        this.actor = actor;
    }

    @GET
    @Path("accesses")
    @RolesAllowed(Roles.DATA_PROTECTION_OFFICER)
    @Operation(summary = "Wer hat wessen Daten gelesen")
    public Uni<Page<AuditService.Access>> ask(
            @QueryParam("personId") UUID personId,
            @QueryParam("caseId") UUID caseId,
            @QueryParam("actor") @Size(max = 200) String reader,
            @QueryParam("purpose") @Size(max = 40) String purpose,
            @Parameter(description = "erster Tag") @QueryParam("from") LocalDate from,
            @Parameter(description = "letzter Tag") @QueryParam("until") LocalDate until,
            @QueryParam("after") @DefaultValue(NEWEST) UUID after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var question = new AuditService.Question(
                personId, caseId, reader, purpose, startOf(from), startOf(until == null ? null : until.plusDays(1)));
        return audit.ask(actor.get(), question, after, limit);
    }

    /** Days are those of the people who ask. */
    private static OffsetDateTime startOf(LocalDate day) {
        return day == null ? null : LocalDays.start(day);
    }
}
