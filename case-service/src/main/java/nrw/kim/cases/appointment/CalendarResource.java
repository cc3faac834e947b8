package nrw.kim.cases.appointment;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Terminkalender over all cases. */
@Path("/api/v1/appointments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Termine")
public class CalendarResource {
    private final CalendarService calendar;
    private final CurrentActor actor;

    CalendarResource(CalendarService calendar, CurrentActor actor) {
        this.calendar = calendar;
        this.actor = actor;
    }

    /** Appointments of the days asked for, earliest first. */
    @Schema(name = "Calendar")
    public record Calendar(List<CalendarItem> items) {}

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(
            summary = "Terminkalender, früheste zuerst",
            description = "Ohne siteId die Termine der eigenen Fälle, mit siteId die des Standorts (Koordination).")
    public Uni<Calendar> read(
            @NotNull @QueryParam("from") LocalDate from,
            @NotNull @QueryParam("to") LocalDate to,
            @QueryParam("siteId") UUID siteId) {
        var reader = actor.get();
        var days = new CalendarService.Days(from, to);
        return (siteId == null ? calendar.own(reader, days) : calendar.ofSite(reader, siteId, days)).map(Calendar::new);
    }
}
