package nrw.kim.abh.inbox;

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
import java.util.UUID;
import nrw.kim.events.code.HandoverStatus;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.rest.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Fallübergaben that were offered to the own authority. */
@Path("/api/v1/handover-inbox")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Übergabe-Eingang", description = "Fallübergaben an ABH und EBH, ohne Personendaten")
public class HandoverInboxResource {
    private final HandoverInboxService inbox;
    private final CurrentActor actor;

    HandoverInboxResource(HandoverInboxService inbox, CurrentActor actor) {
        this.inbox = inbox;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Roles.RESIDENCE_OFFICER, Roles.NATURALISATION_OFFICER})
    @Operation(summary = "Eingang auflisten, neueste zuerst")
    public Uni<Page<InboxHandoverView>> list(
            @QueryParam("status") HandoverStatus status,
            @QueryParam("after") UUID after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return inbox.list(actor.get(), status, after, limit);
    }

    @GET
    @Path("/{handoverId}")
    @RolesAllowed({Roles.RESIDENCE_OFFICER, Roles.NATURALISATION_OFFICER})
    @Operation(summary = "Eine Fallübergabe ansehen")
    public Uni<RestResponse<InboxHandoverView>> show(@PathParam("handoverId") UUID id) {
        return inbox.show(actor.get(), id).map(HandoverInboxResource::tagged);
    }

    @POST
    @Path("/{handoverId}/accept")
    @Cancellable(false)
    @RolesAllowed({Roles.RESIDENCE_OFFICER, Roles.NATURALISATION_OFFICER})
    @Operation(summary = "Fallübergabe annehmen")
    public Uni<RestResponse<InboxHandoverView>> accept(
            @PathParam("handoverId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(required = true) String ifMatch) {
        return inbox.accept(actor.get(), id, IfMatch.version(ifMatch)).map(HandoverInboxResource::tagged);
    }

    @POST
    @Path("/{handoverId}/decline")
    @Cancellable(false)
    @RolesAllowed({Roles.RESIDENCE_OFFICER, Roles.NATURALISATION_OFFICER})
    @Operation(summary = "Fallübergabe mit Grund ablehnen")
    public Uni<RestResponse<InboxHandoverView>> decline(
            @PathParam("handoverId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(required = true) String ifMatch,
            @NotNull @Valid RefusalRequest refusal) {
        return inbox.decline(actor.get(), id, IfMatch.version(ifMatch), refusal.reason(), refusal.note())
                .map(HandoverInboxResource::tagged);
    }

    @POST
    @Path("/{handoverId}/return")
    @Cancellable(false)
    @RolesAllowed({Roles.RESIDENCE_OFFICER, Roles.NATURALISATION_OFFICER})
    @Operation(summary = "Angenommene Fallübergabe zurückgeben, solange kein Verfahren eröffnet ist")
    public Uni<RestResponse<InboxHandoverView>> giveBack(
            @PathParam("handoverId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(required = true) String ifMatch,
            @NotNull @Valid RefusalRequest refusal) {
        return inbox.giveBack(actor.get(), id, IfMatch.version(ifMatch), refusal.reason(), refusal.note())
                .map(HandoverInboxResource::tagged);
    }

    private static RestResponse<InboxHandoverView> tagged(InboxHandoverView view) {
        return ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, IfMatch.etag(view.version()))
                .build();
    }
}
