package nrw.kim.network.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.rest.Page;
import nrw.kim.network.http.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Meetings of the bodies. */
@Path("/api/v1/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sitzungen")
class MeetingResource {
    private final MeetingService meetings;
    private final CurrentActor actor;

    MeetingResource(MeetingService meetings, CurrentActor actor) {
        this.meetings = meetings;
        this.actor = actor;
    }

    /**
     * How many came.
     *
     * @param seatsFilled seats that were filled; null if all were
     */
    @Schema(name = "MeetingAttendance")
    record Attendance(@PositiveOrZero Integer seatsFilled) {}

    @GET
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD, Roles.STEERING_MEMBER})
    @Operation(summary = "Sitzungen auflisten")
    public Uni<Page<MeetingView>> search(
            @QueryParam("bodyId") UUID bodyId,
            @QueryParam("status") MeetingStatus status,
            @QueryParam("after") UUID after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return meetings.search(actor.get(), bodyId, status, after, limit);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD, Roles.STEERING_MEMBER})
    @Operation(summary = "Sitzung mit Tagesordnung lesen")
    public Uni<RestResponse<MeetingView>> get(@PathParam("id") UUID id) {
        return meetings.get(actor.get(), id).map(Answers::ok);
    }

    @POST
    @Cancellable(false)
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD})
    @Operation(summary = "Sitzung planen")
    @APIResponseSchema(value = MeetingView.class, responseCode = "201", responseDescription = "geplant")
    public Uni<RestResponse<MeetingView>> plan(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid MeetingRequest request) {
        return meetings.plan(actor.get(), key, request).map(view -> Answers.created("meetings", view));
    }

    @POST
    @Path("/{id}/invite")
    @Cancellable(false)
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD})
    @Operation(summary = "Einladen")
    public Uni<RestResponse<MeetingView>> invite(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return meetings.invite(actor.get(), id, IfMatch.version(ifMatch)).map(Answers::ok);
    }

    @POST
    @Path("/{id}/hold")
    @Cancellable(false)
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD})
    @Operation(summary = "Als durchgeführt festhalten")
    public Uni<RestResponse<MeetingView>> hold(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid Attendance attendance) {
        var present = attendance == null ? null : attendance.seatsFilled();
        return meetings.hold(actor.get(), id, IfMatch.version(ifMatch), present).map(Answers::ok);
    }

    @POST
    @Path("/{id}/release-minutes")
    @Cancellable(false)
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD})
    @Operation(summary = "Ergebnisprotokoll freigeben")
    public Uni<RestResponse<MeetingView>> release(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return meetings.release(actor.get(), id, IfMatch.version(ifMatch)).map(Answers::ok);
    }
}
