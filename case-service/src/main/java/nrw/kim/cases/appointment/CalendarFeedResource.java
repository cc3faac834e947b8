package nrw.kim.cases.appointment;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The own calendar for a calendar program. */
@Path("/api/v1/calendar-feed")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Termine: Kalenderabonnement")
public class CalendarFeedResource {
    private final CalendarFeedService feeds;
    private final CurrentActor actor;

    CalendarFeedResource(CalendarFeedService feeds, CurrentActor actor) {
        this.feeds = feeds;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Ob es ein Kalenderabonnement gibt")
    public Uni<CalendarFeedService.View> read() {
        return feeds.read(actor.get());
    }

    @PUT
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Kalenderabonnement einrichten; die Adresse steht nur in dieser Antwort, eine frühere endet")
    public Uni<CalendarFeedService.Created> create() {
        return feeds.create(actor.get());
    }

    @DELETE
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Kalenderabonnement beenden")
    public Uni<Void> revoke() {
        return feeds.revoke(actor.get());
    }
}
