package nrw.kim.cases.referral;

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

/** Vorschlag, wer eine Fallzuweisung übernehmen kann. */
@Path("/api/v1/referrals/{id}/assignment-proposal")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fallzuweisungen")
public class AssignmentProposalResource {
    private final AssignmentProposalService proposals;
    private final CurrentActor actor;

    AssignmentProposalResource(AssignmentProposalService proposals, CurrentActor actor) {
        this.proposals = proposals;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Vorschlag, wer am zuständigen Standort Kapazität hat; zugewiesen wird nichts")
    public Uni<AssignmentProposal> propose(@PathParam("id") UUID id) {
        return proposals.of(actor.get(), id);
    }
}
