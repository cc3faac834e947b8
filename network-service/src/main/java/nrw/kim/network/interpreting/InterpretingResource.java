package nrw.kim.network.interpreting;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import java.util.List;
import java.util.UUID;
import nrw.kim.events.code.InterpretingStatus;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.rest.Page;
import nrw.kim.network.http.Answers;
import nrw.kim.network.interpreting.InterpretingRequests.Cancel;
import nrw.kim.network.interpreting.InterpretingRequests.Offer;
import nrw.kim.network.interpreting.InterpretingRequests.Result;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Requests to the pool. Case work asks and calls off through its appointments; here the koordinierende Stelle answers. */
@Path("/api/v1/interpreting-requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sprachmittlerpool")
class InterpretingResource {
    private final InterpretingService requests;
    private final CurrentActor actor;

    InterpretingResource(InterpretingService requests, CurrentActor actor) {
        this.requests = requests;
        this.actor = actor;
    }

    /** Members who could do it, the best first. */
    @Schema(name = "InterpreterMatches")
    record Matches(List<Match> items) {}

    @GET
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(summary = "Anfragen an den Sprachmittlerpool, älteste zuerst")
    public Uni<Page<InterpretingView>> search(
            @QueryParam("status") List<InterpretingStatus> status,
            @QueryParam("after") UUID after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return requests.search(actor.get(), status, after, limit);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COORDINATOR, Roles.CASE_MANAGER})
    @Operation(summary = "Anfrage lesen, mit dem Namen der Sprachmittler*in")
    public Uni<RestResponse<InterpretingView>> get(@PathParam("id") UUID id) {
        return requests.get(actor.get(), id).map(Answers::ok);
    }

    @GET
    @Path("/{id}/matches")
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(summary = "Wer die Anfrage übernehmen könnte, mit Gründen; es entscheidet ein Mensch")
    public Uni<Matches> matches(@PathParam("id") UUID id) {
        return requests.matches(actor.get(), id).map(Matches::new);
    }

    @POST
    @Path("/{id}/offer")
    @Cancellable(false)
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(summary = "Einer Sprachmittler*in anbieten")
    public Uni<RestResponse<InterpretingView>> offer(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid Offer offer) {
        return requests.offer(actor.get(), id, IfMatch.version(ifMatch), offer.interpreterId())
                .map(Answers::ok);
    }

    @POST
    @Path("/{id}/accept")
    @Cancellable(false)
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(summary = "Zusage festhalten")
    public Uni<RestResponse<InterpretingView>> accept(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return requests.accept(actor.get(), id, IfMatch.version(ifMatch)).map(Answers::ok);
    }

    @POST
    @Path("/{id}/decline")
    @Cancellable(false)
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(summary = "Absage der Sprachmittler*in festhalten; die Anfrage ist wieder offen")
    public Uni<RestResponse<InterpretingView>> decline(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return requests.decline(actor.get(), id, IfMatch.version(ifMatch)).map(Answers::ok);
    }

    @POST
    @Path("/{id}/give-up")
    @Cancellable(false)
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(summary = "Festhalten, dass niemand gefunden wurde")
    public Uni<RestResponse<InterpretingView>> giveUp(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return requests.giveUp(actor.get(), id, IfMatch.version(ifMatch)).map(Answers::ok);
    }

    @POST
    @Path("/{id}/complete")
    @Cancellable(false)
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(summary = "Einsatz festhalten; der Betrag folgt dem Satz des KI")
    public Uni<RestResponse<InterpretingView>> complete(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Result result) {
        return requests.complete(actor.get(), id, IfMatch.version(ifMatch), result.minutes(), result.km())
                .map(Answers::ok);
    }

    @POST
    @Path("/{id}/cancel")
    @Cancellable(false)
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(summary = "Anfrage absagen, mit Grund")
    public Uni<RestResponse<InterpretingView>> cancel(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Cancel cancel) {
        return requests.cancel(actor.get(), id, IfMatch.version(ifMatch), cancel.reason())
                .map(Answers::ok);
    }
}
