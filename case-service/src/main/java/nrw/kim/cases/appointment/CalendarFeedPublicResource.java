package nrw.kim.cases.appointment;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A calendar by its secret address: calendar programs can send no login. */
@Path("/api/v1/calendar-feeds")
@Tag(name = "Termine: Kalenderabonnement")
@PermitAll
public class CalendarFeedPublicResource {
    private final CalendarFeedService feeds;

    CalendarFeedPublicResource(CalendarFeedService feeds) {
        this.feeds = feeds;
    }

    @GET
    @Path("{token}.ics")
    @Produces({"text/calendar", MediaType.APPLICATION_JSON})
    @Operation(summary = "Termine für ein Kalenderprogramm, ohne Angaben zu Personen")
    @APIResponseSchema(value = String.class, responseCode = "200", responseDescription = "RFC 5545")
    @APIResponse(responseCode = "404", description = "Die Adresse stimmt nicht oder gilt nicht mehr")
    public Uni<String> fetch(@PathParam("token") String token) {
        return feeds.fetch(token);
    }
}
