package nrw.kim.network.gap;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.network.gap.GapRequests.Escalate;
import nrw.kim.network.gap.GapRequests.Reject;
import nrw.kim.network.gap.GapRequests.Solve;
import nrw.kim.network.gap.GapRequests.Triage;
import nrw.kim.network.http.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Steps of a gap: each names the version it is based on. */
@Path("/api/v1/gaps/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Systemlücken")
class GapStepResource {
    private final GapService gaps;
    private final CurrentActor actor;

    GapStepResource(GapService gaps, CurrentActor actor) {
        this.gaps = gaps;
        this.actor = actor;
    }

    @POST
    @Path("/triage")
    @Cancellable(false)
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD})
    @Operation(summary = "Prüfen")
    public Uni<RestResponse<GapView>> triage(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid Triage triage) {
        var note = triage == null ? null : triage.note();
        return gaps.triage(actor.get(), id, IfMatch.version(ifMatch), note).map(Answers::ok);
    }

    @POST
    @Path("/recognise")
    @Cancellable(false)
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD})
    @Operation(summary = "Anerkennen")
    public Uni<RestResponse<GapView>> recognise(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return gaps.recognise(actor.get(), id, IfMatch.version(ifMatch)).map(Answers::ok);
    }

    @POST
    @Path("/reject")
    @Cancellable(false)
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD})
    @Operation(summary = "Nicht anerkennen, mit Begründung")
    public Uni<RestResponse<GapView>> reject(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reject rejection) {
        return gaps.reject(actor.get(), id, IfMatch.version(ifMatch), rejection.reason())
                .map(Answers::ok);
    }

    @POST
    @Path("/solve")
    @Cancellable(false)
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD})
    @Operation(summary = "Ergebnis festhalten: gelöst, teilweise gelöst, vor Ort nicht lösbar")
    public Uni<RestResponse<GapView>> solve(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Solve solution) {
        return gaps.solve(actor.get(), id, IfMatch.version(ifMatch), solution).map(Answers::ok);
    }

    @POST
    @Path("/escalate")
    @Cancellable(false)
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD})
    @Operation(summary = "Nach Beschluss der Lenkungsgruppe an Land oder Bund weitergeben")
    public Uni<RestResponse<GapView>> escalate(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Escalate escalation) {
        return gaps.escalate(actor.get(), id, IfMatch.version(ifMatch), escalation)
                .map(Answers::ok);
    }

    @POST
    @Path("/reopen")
    @Cancellable(false)
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD})
    @Operation(summary = "Wieder öffnen und neu prüfen")
    public Uni<RestResponse<GapView>> reopen(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return gaps.reopen(actor.get(), id, IfMatch.version(ifMatch)).map(Answers::ok);
    }
}
