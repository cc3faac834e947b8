package nrw.kim.cases.appointment;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Termine of a case. */
@Path("/api/v1/cases/{caseId}/appointments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Termine")
public class AppointmentResource {
    private final AppointmentService appointments;
    private final CurrentActor actor;

    AppointmentResource(AppointmentService appointments, CurrentActor actor) {
        this.appointments = appointments;
        this.actor = actor;
    }

    /** What became of an appointment. */
    @Schema(name = "AppointmentResult")
    public record Result(
            @NotNull AppointmentStatus status,
            @Size(max = 1000) String reason) {}

    /** All appointments of a case, earliest first. */
    @Schema(name = "AppointmentList")
    public record AppointmentList(List<Appointment.View> items) {}

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Termine des Falls, früheste zuerst")
    public Uni<AppointmentList> list(@PathParam("caseId") UUID caseId) {
        return appointments
                .list(actor.get(), caseId)
                .map(all ->
                        new AppointmentList(all.stream().map(Appointment::view).toList()));
    }

    @POST
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Termin vereinbaren")
    @APIResponseSchema(value = Appointment.View.class, responseCode = "201", responseDescription = "angelegt")
    public Uni<Response> plan(
            @PathParam("caseId") UUID caseId,
            @HeaderParam("Idempotency-Key") @Size(max = 200) String key,
            @NotNull @Valid AppointmentRequest request) {
        return appointments.plan(actor.get(), caseId, request, key).map(made -> Response.created(
                        URI.create("/api/v1/cases/" + caseId + "/appointments/" + made.id()))
                .entity(made.view())
                .build());
    }

    @PUT
    @Path("{id}")
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Termin ändern oder verlegen")
    public Uni<Appointment.View> change(
            @PathParam("caseId") UUID caseId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @NotNull @Valid AppointmentRequest request) {
        return appointments
                .change(actor.get(), caseId, id, IfMatch.version(version), request)
                .map(Appointment::view);
    }

    @POST
    @Path("{id}/close")
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Festhalten, was aus dem Termin wurde")
    public Uni<Appointment.View> close(
            @PathParam("caseId") UUID caseId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @NotNull @Valid Result result) {
        return appointments
                .close(actor.get(), caseId, id, IfMatch.version(version), result.status(), result.reason())
                .map(Appointment::view);
    }

    @POST
    @Path("{id}/restore")
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(
            summary = "Zurücknehmen, was aus dem Termin wurde",
            description = "Ein abgesagter Termin lässt sich wiederherstellen, solange er bevorsteht.")
    public Uni<Appointment.View> restore(
            @PathParam("caseId") UUID caseId, @PathParam("id") UUID id, @HeaderParam("If-Match") String version) {
        return appointments
                .restore(actor.get(), caseId, id, IfMatch.version(version))
                .map(Appointment::view);
    }

    @GET
    @Path("{id}/ics")
    @Produces("text/calendar")
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Termin für ein Kalenderprogramm, ohne Angaben zur Person")
    @APIResponseSchema(value = String.class, responseCode = "200", responseDescription = "RFC 5545")
    public Uni<Response> calendarFile(@PathParam("caseId") UUID caseId, @PathParam("id") UUID id) {
        return appointments.calendarFile(actor.get(), caseId, id).map(text -> Response.ok(text)
                .header("Content-Disposition", "attachment; filename=\"termin.ics\"")
                .build());
    }
}
