package nrw.kim.abh.gap;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Systemlücken noticed in a procedure. */
@Path("/api/v1/procedures/{id}/gaps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Systemlücken")
public class GapResource {
    private final GapService gaps;
    private final CurrentActor actor;

    GapResource(GapService gaps, CurrentActor actor) {
        this.gaps = gaps;
        this.actor = actor;
    }

    /** What was reported. */
    public record ReportedGap(UUID id) {}

    @POST
    @Cancellable(false)
    @RolesAllowed({Roles.RESIDENCE_OFFICER, Roles.NATURALISATION_OFFICER})
    @Operation(
            summary = "Systemlücke melden",
            description =
                    "Der Text geht ohne Fallbezug an die koordinierende Stelle. Er wird auf Namen, Daten und Nummern geprüft"
                            + " und muss ausdrücklich freigegeben sein.")
    @APIResponseSchema(value = ReportedGap.class, responseCode = "202", responseDescription = "Gemeldet")
    public Uni<RestResponse<ReportedGap>> report(
            @PathParam("id") UUID procedure,
            @NotNull @Valid GapRequest request,
            @HeaderParam("Idempotency-Key") String key) {
        return gaps.report(actor.get(), procedure, request, key)
                .map(id -> RestResponse.status(Status.ACCEPTED, new ReportedGap(id)));
    }
}
