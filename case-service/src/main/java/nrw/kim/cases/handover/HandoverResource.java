package nrw.kim.cases.handover;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nrw.kim.events.code.HandoverStatus;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Fallübergaben from the sender's side, and the lists of both. */
@Path("/api/v1/handovers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fallübergaben")
public class HandoverResource {
    private static final String NEWEST = "ffffffff-ffff-ffff-ffff-ffffffffffff";

    private final HandoverService handovers;
    private final AnswerService answers;
    private final ExtractService extracts;
    private final CurrentActor actor;

    HandoverResource(HandoverService handovers, AnswerService answers, ExtractService extracts, CurrentActor actor) {
        this.handovers = handovers;
        this.answers = answers;
        this.extracts = extracts;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.PARTNER, Roles.RESIDENCE_OFFICER, Roles.NATURALISATION_OFFICER})
    @Operation(summary = "Eingang (box=in, an die eigene Stelle) oder Ausgang (box=out, von mir angeboten)")
    public Uni<Page<Handover.View>> list(
            @QueryParam("box") @DefaultValue("in") String box,
            @QueryParam("status") HandoverStatus status,
            @QueryParam("after") @DefaultValue(NEWEST) UUID after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var who = actor.get();
        Set<HandoverStatus> statuses = status == null ? EnumSet.allOf(HandoverStatus.class) : EnumSet.of(status);
        return box.equals("out")
                ? handovers
                        .sent(who, statuses, after, limit)
                        .map(h -> Page.of(h, limit, Handover::id, Handover::senderView))
                : answers.inbox(who, statuses, after, limit)
                        .map(h -> Page.of(h, limit, Handover::id, Handover::recipientView));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.CASE_MANAGER, Roles.PARTNER, Roles.RESIDENCE_OFFICER, Roles.NATURALISATION_OFFICER})
    @Operation(summary = "Eine Fallübergabe, von der Seite gesehen, auf der man steht")
    @APIResponseSchema(Handover.View.class)
    public Uni<Response> read(@PathParam("id") UUID id) {
        var who = actor.get();
        var view = who.hasAny(Roles.CASE_MANAGER)
                ? handovers.read(who, id).map(Handover::senderView)
                : answers.read(who, id).map(Handover::recipientView);
        return view.map(
                found -> Response.ok(found).tag(String.valueOf(found.version())).build());
    }

    @GET
    @Path("{id}/preview")
    @RolesAllowed({Roles.CASE_MANAGER, Roles.PARTNER, Roles.RESIDENCE_OFFICER, Roles.NATURALISATION_OFFICER})
    @Operation(
            summary =
                    "Vorschau: für die sendende Seite der Auszug, für die empfangende vor der Annahme nur das Nötigste")
    @APIResponse(
            responseCode = "200",
            description = "für die sendende Seite der Auszug, für die empfangende das Nötigste",
            content = @Content(schema = @Schema(oneOf = {Extract.class, Extract.Minimum.class})))
    public Uni<Response> preview(@PathParam("id") UUID id) {
        var who = actor.get();
        return who.hasAny(Roles.CASE_MANAGER)
                ? extracts.preview(who, id).map(extract -> Response.ok(extract).build())
                : extracts.minimum(who, id).map(minimum -> Response.ok(minimum).build());
    }

    @GET
    @Path("{id}/extract")
    @RolesAllowed({Roles.PARTNER, Roles.RESIDENCE_OFFICER, Roles.NATURALISATION_OFFICER})
    @Operation(summary = "Auszug lesen; nur im Rahmen der Einwilligung, der Zugriff wird protokolliert")
    public Uni<Extract> extract(@PathParam("id") UUID id) {
        return extracts.read(actor.get(), id);
    }

    @POST
    @Path("{id}/withdraw")
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Angebotene Fallübergabe zurückziehen")
    public Uni<Handover.View> withdraw(@PathParam("id") UUID id) {
        return handovers.withdraw(actor.get(), id).map(Handover::senderView);
    }
}
