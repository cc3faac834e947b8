package nrw.kim.network.interpreting;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Aufwandsentschädigung: what a KI pays, and the list of a month. */
@Path("/api/v1/interpreting-payments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sprachmittlerpool")
class ReimbursementResource {
    private final InterpretingService requests;
    private final CurrentActor actor;

    ReimbursementResource(InterpretingService requests, CurrentActor actor) {
        this.requests = requests;
        this.actor = actor;
    }

    @GET
    @Path("/rate")
    @RolesAllowed({Roles.COORDINATOR, Roles.TENANT_ADMIN})
    @Operation(summary = "Satz je Stunde und Kilometer")
    public Uni<Rate.View> rate() {
        return requests.rate(actor.get());
    }

    @PUT
    @Path("/rate")
    @Cancellable(false)
    @RolesAllowed({Roles.COORDINATOR, Roles.TENANT_ADMIN})
    @Operation(summary = "Satz festlegen; gilt für Einsätze, die danach festgehalten werden")
    public Uni<Rate.View> setRate(
            @HeaderParam(HttpHeaders.IF_MATCH) String version, @NotNull @Valid Rate.Amounts amounts) {
        return requests.setRate(actor.get(), IfMatch.version(version), amounts);
    }

    @GET
    @Path("/csv")
    @Produces("text/csv;charset=UTF-8")
    @RolesAllowed({Roles.COORDINATOR, Roles.TENANT_ADMIN})
    @Operation(summary = "Einsätze eines Monats für die Auszahlung")
    @APIResponseSchema(value = String.class, responseCode = "200", responseDescription = "CSV mit Semikolon")
    public Uni<Response> payments(
            @NotNull @QueryParam("month") @Pattern(regexp = "20\\d\\d-(0[1-9]|1[0-2])") String month) {
        return requests.payments(actor.get(), YearMonth.parse(month)).map(csv -> Response.ok(csv)
                .header("Content-Disposition", "attachment; filename=\"sprachmittlung-" + month + ".csv\"")
                .build());
    }
}
