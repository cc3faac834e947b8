package nrw.kim.cases.referral;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nrw.kim.cases.referral.ReferralViews.ReceiptView;
import nrw.kim.cases.referral.ReferralViews.ReferralListItem;
import nrw.kim.cases.referral.ReferralViews.SenderView;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.DeclineReason;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.rest.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Fallzuweisungen: a body's system pushes them, a case manager decides on them. */
@Path("/api/v1/referrals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fallzuweisungen")
public class ReferralResource {
    private static final String FIRST = "00000000-0000-0000-0000-000000000000";

    private final IntakeService intake;
    private final ReferralService referrals;
    private final ReferralViewService present;
    private final CurrentActor actor;

    ReferralResource(IntakeService intake, ReferralService referrals, ReferralViewService present, CurrentActor actor) {
        this.intake = intake;
        this.referrals = referrals;
        this.present = present;
        this.actor = actor;
    }

    /** Reason for refusing a referral; the sender is told it. */
    @Schema(name = "ReferralRefusal")
    public record DeclineRequest(
            @NotNull DeclineReason reason, @Size(max = 1000) String note) {}

    /** The open case that the referral belongs to. */
    @Schema(name = "ReferralMerge")
    public record MergeRequest(@NotNull UUID caseId) {}

    /** The KI that is really responsible. */
    @Schema(name = "ReferralForwarding")
    public record ForwardRequest(@NotNull KiKey ki) {}

    @POST
    @Cancellable(false)
    @RolesAllowed(Roles.REFERRER)
    @Operation(
            summary = "Fallzuweisung einreichen",
            description = "Idempotent nach Sender und externalReference sowie Idempotency-Key.")
    @APIResponse(
            responseCode = "200",
            description = "war schon eingereicht",
            content = @Content(schema = @Schema(implementation = ReceiptView.class)))
    @APIResponse(
            responseCode = "201",
            description = "eingegangen",
            content = @Content(schema = @Schema(implementation = ReceiptView.class)))
    public Uni<Response> receive(
            @HeaderParam("Idempotency-Key") @Size(max = 200) String key, @NotNull @Valid ReferralRequest request) {
        return intake.receive(actor.get(), key, request).map(receipt -> {
            var location = URI.create("/api/v1/referrals/" + receipt.referral().id());
            var answer = receipt.repeated() ? Response.ok().location(location) : Response.created(location);
            return answer.entity(ReceiptView.from(receipt)).build();
        });
    }

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR, Roles.REFERRER})
    @Operation(summary = "Eingang des KI; für Sender: die eigenen Fallzuweisungen")
    public Uni<Page<ReferralListItem>> list(
            @QueryParam("status") ReferralStatus status,
            @QueryParam("after") @DefaultValue(FIRST) UUID after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var who = actor.get();
        return who.hasAny(Roles.CASE_MANAGER, Roles.COORDINATOR)
                ? present.inbox(who, status, after, limit)
                : referrals.sent(who, after, limit).map(sent -> Page.of(sent, limit, Referral::id, SenderView::from));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR, Roles.REFERRER})
    @Operation(summary = "Eine Fallzuweisung; der Zugriff wird protokolliert")
    @APIResponse(
            responseCode = "200",
            description = "für das KI die ganze Fallzuweisung, für den Sender Stand und Ergebnis",
            content = @Content(schema = @Schema(oneOf = {ReferralViews.Detail.class, SenderView.class})))
    public Uni<Response> read(@PathParam("id") UUID id) {
        var who = actor.get();
        if (!who.hasAny(Roles.CASE_MANAGER, Roles.COORDINATOR)) {
            return referrals.sent(who, id).map(referral -> Response.ok(SenderView.from(referral))
                    .build());
        }
        return present.detail(who, id).map(detail -> Response.ok(detail)
                .tag(String.valueOf(detail.version()))
                .build());
    }

    @POST
    @Path("{id}/accept")
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Fallzuweisung annehmen: eröffnet einen Fall")
    public Uni<ReferralViews.DecidedView> accept(@PathParam("id") UUID id, @HeaderParam("If-Match") String version) {
        var who = actor.get();
        return referrals.accept(who, id, IfMatch.version(version)).chain(decided -> present.decided(who, decided));
    }

    @POST
    @Path("{id}/decline")
    @Cancellable(false)
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Fallzuweisung mit Grund ablehnen")
    public Uni<ReferralViews.DecidedView> decline(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, @NotNull @Valid DeclineRequest request) {
        var who = actor.get();
        return referrals
                .decline(who, id, IfMatch.version(version), request.reason(), request.note())
                .chain(decided -> present.decided(who, decided));
    }

    @POST
    @Path("{id}/merge")
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Fallzuweisung einem offenen Fall zuordnen")
    public Uni<ReferralViews.DecidedView> merge(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, @NotNull @Valid MergeRequest request) {
        var who = actor.get();
        return referrals
                .merge(who, id, IfMatch.version(version), request.caseId())
                .chain(decided -> present.decided(who, decided));
    }

    @POST
    @Path("{id}/forward")
    @Cancellable(false)
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Fallzuweisung an das zuständige KI weiterleiten")
    @APIResponse(responseCode = "204", description = "weitergeleitet")
    public Uni<Void> forward(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, @NotNull @Valid ForwardRequest request) {
        return referrals.forward(actor.get(), id, IfMatch.version(version), request.ki());
    }
}
