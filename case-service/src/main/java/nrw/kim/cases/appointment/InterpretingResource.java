package nrw.kim.cases.appointment;

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
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.interpreting.Interpreting;
import nrw.kim.cases.interpreting.InterpretingWish;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Sprachmittlung for the appointments of a case. */
@Path("/api/v1/cases/{caseId}/interpreting")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Termine")
public class InterpretingResource {
    private final AppointmentInterpretingService interpreting;
    private final CurrentActor actor;

    InterpretingResource(AppointmentInterpretingService interpreting, CurrentActor actor) {
        this.interpreting = interpreting;
        this.actor = actor;
    }

    /** All that was asked of the pool for a case. */
    @Schema(name = "AppointmentInterpretingList")
    public record InterpretingList(List<Interpreting.View> items) {}

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Anfragen nach Sprachmittlung zu den Terminen des Falls")
    public Uni<InterpretingList> list(@PathParam("caseId") UUID caseId) {
        return interpreting
                .list(actor.get(), caseId)
                .map(all -> new InterpretingList(
                        all.stream().map(Interpreting::view).toList()));
    }

    @POST
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(
            summary = "Sprachmittlung für einen Termin anfragen",
            description = "Der Pool erfährt Sprache, Zeit, Ort und ein grobes Thema, aber weder Fall noch Person.")
    @APIResponseSchema(value = Interpreting.View.class, responseCode = "201", responseDescription = "angefragt")
    public Uni<Response> ask(
            @PathParam("caseId") UUID caseId,
            @HeaderParam("Idempotency-Key") @Size(max = 200) String key,
            @NotNull @Valid InterpretingWish wish) {
        return interpreting.ask(actor.get(), caseId, wish, key).map(made -> Response.created(
                        URI.create("/api/v1/cases/" + caseId + "/interpreting"))
                .entity(made.view())
                .build());
    }

    @POST
    @Path("{id}/cancel")
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Anfrage zurückziehen; sie ist nicht mehr nötig")
    public Uni<Interpreting.View> cancel(
            @PathParam("caseId") UUID caseId, @PathParam("id") UUID id, @HeaderParam("If-Match") String version) {
        return interpreting
                .cancel(actor.get(), caseId, id, IfMatch.version(version))
                .map(Interpreting::view);
    }
}
