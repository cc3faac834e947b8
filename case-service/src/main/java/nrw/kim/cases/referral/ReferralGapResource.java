package nrw.kim.cases.referral;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nrw.kim.cases.gap.GapReport;
import nrw.kim.cases.gap.GapRequest;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Systemlücken, die eine Ablehnung zeigt. */
@Path("/api/v1/referrals/{id}/gaps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Systemlücke melden")
public class ReferralGapResource {
    private final ReferralService referrals;
    private final CurrentActor actor;

    ReferralGapResource(ReferralService referrals, CurrentActor actor) {
        this.referrals = referrals;
        this.actor = actor;
    }

    @POST
    @Cancellable(false)
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Systemlücke melden, die eine abgelehnte Fallzuweisung zeigt")
    @APIResponseSchema(value = GapReport.View.class, responseCode = "202", responseDescription = "gemeldet")
    public Uni<Response> report(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Size(max = 200) String key,
            @NotNull @Valid GapRequest request) {
        return referrals.reportGap(actor.get(), id, key, request).map(report -> Response.accepted(report.view())
                .build());
    }
}
