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

/** Die Fallzuweisungen hinter einem Fall. */
@Path("/api/v1/cases/{caseId}/referrals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fallzuweisungen")
public class CaseReferralResource {
    private final CaseReferralService referrals;
    private final CurrentActor actor;

    CaseReferralResource(CaseReferralService referrals, CurrentActor actor) {
        this.referrals = referrals;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(
            summary = "Woher der Fall kommt: Stelle, Rechtsgrundlage, Zweckbindung, Anlagen und Nachträge der Stelle",
            description = "Nachträge nach der Annahme ändern nichts von selbst; der Zugriff wird protokolliert.")
    public Uni<CaseReferralService.CaseReferrals> list(@PathParam("caseId") UUID caseId) {
        return referrals.of(actor.get(), caseId);
    }
}
