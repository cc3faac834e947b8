package nrw.kim.cases.personhistory;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Wohnort, Aufenthaltsstatus und Rechtskreis of the person of a case, over time. */
@Path("/api/v1/cases/{caseId}/person-history")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Verläufe zur Person")
public class HistoryResource {
    private final HistoryService histories;
    private final CurrentActor actor;
    private final Clock clock;

    HistoryResource(HistoryService histories, CurrentActor actor, Clock clock) {
        this.histories = histories;
        this.actor = actor;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Verläufe von Wohnort, Aufenthaltsstatus und Rechtskreis, mit berichtigten Einträgen")
    @APIResponseSchema(HistoryView.All.class)
    public Uni<HistoryView.All> read(@PathParam("caseId") UUID caseId) {
        return histories.read(actor.get(), caseId).map(this::view);
    }

    @POST
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Änderung mit ihrem Tag eintragen")
    @APIResponseSchema(value = HistoryView.All.class, responseCode = "201", responseDescription = "eingetragen")
    public Uni<Response> record(
            @PathParam("caseId") UUID caseId,
            @HeaderParam("Idempotency-Key") @Size(max = 200) String key,
            @NotNull @Valid HistoryRequest request) {
        return histories.record(actor.get(), caseId, request, key).map(read -> created(caseId, read));
    }

    @POST
    @Path("{id}/correct")
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Eintrag berichtigen: ein neuer steht für ihn, der alte bleibt sichtbar")
    @APIResponseSchema(value = HistoryView.All.class, responseCode = "201", responseDescription = "eingetragen")
    public Uni<Response> correct(
            @PathParam("caseId") UUID caseId,
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Size(max = 200) String key,
            @NotNull @Valid HistoryRequest request) {
        return histories.correct(actor.get(), caseId, id, request, key).map(read -> created(caseId, read));
    }

    private Response created(UUID caseId, HistoryService.Read read) {
        return Response.created(URI.create("/api/v1/cases/" + caseId + "/person-history"))
                .entity(view(read))
                .build();
    }

    private HistoryView.All view(HistoryService.Read read) {
        return HistoryView.of(read, LocalDate.now(clock));
    }
}
