package nrw.kim.cases.lead;

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

/** Fallführung bisher. */
@Path("/api/v1/cases/{caseId}/leads")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fälle")
public class LeadResource {
    private final LeadService leads;
    private final CurrentActor actor;

    LeadResource(LeadService leads, CurrentActor actor) {
        this.leads = leads;
        this.actor = actor;
    }

    /** Who led the case when. */
    @Schema(name = "CaseLeads")
    public record Leads(List<LeadService.Lead> items) {}

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Wer den Fall von wann bis wann geführt hat, zuletzt zuerst")
    public Uni<Leads> list(@PathParam("caseId") UUID caseId) {
        return leads.of(actor.get(), caseId).map(Leads::new);
    }
}
