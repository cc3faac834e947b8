package nrw.kim.cases.handover;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Übergabemanagement: Beobachtung bis zum Beginn, Wiedervorlage, Übergang der Fallführung (B2-33). */
@Path("/api/v1/handovers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fallübergaben: Beobachtung")
public class WatchResource {
    private final HandoverService handovers;
    private final AnswerService answers;
    private final ProcedereService procedere;
    private final CurrentActor actor;

    WatchResource(HandoverService handovers, AnswerService answers, ProcedereService procedere, CurrentActor actor) {
        this.handovers = handovers;
        this.answers = answers;
        this.procedere = procedere;
        this.actor = actor;
    }

    /** What is watched, the earliest follow-up first. */
    @Schema(name = "HandoverWatchList")
    public record WatchList(List<Handover.View> items) {}

    /** The answered Übergabeprocedere. */
    @Schema(name = "HandoverChecklist")
    public record Checklist(List<HandoverCheck.View> items) {}

    /** A new day to look again. */
    @Schema(name = "HandoverFollowUpRequest")
    public record FollowUpRequest(@NotNull @FutureOrPresent LocalDate followUpOn) {}

    @GET
    @Path("watched")
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Beobachtung: Übergaben, deren Beginn die Stelle noch nicht bestätigt hat")
    public Uni<WatchList> watched() {
        return handovers
                .watched(actor.get())
                .map(all -> new WatchList(all.stream().map(Handover::senderView).toList()));
    }

    @GET
    @Path("{id}/checklist")
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Beantwortetes Übergabeprocedere")
    public Uni<Checklist> checklist(@PathParam("id") UUID id) {
        return procedere.answers(actor.get(), id).map(Checklist::new);
    }

    @POST
    @Path("{id}/follow-up")
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Wiedervorlage setzen; die Übergabe bleibt in Beobachtung")
    public Uni<Handover.View> followUp(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @NotNull @Valid FollowUpRequest request) {
        return handovers
                .followUp(actor.get(), id, IfMatch.version(version), request.followUpOn())
                .map(Handover::senderView);
    }

    @POST
    @Path("{id}/end-watch")
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Beobachtung im Einvernehmen beenden")
    public Uni<Handover.View> endWatch(@PathParam("id") UUID id, @HeaderParam("If-Match") String version) {
        return handovers.endWatch(actor.get(), id, IfMatch.version(version)).map(Handover::senderView);
    }

    @POST
    @Path("{id}/lead")
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Fallführung an die annehmende Person übergeben; Lesezugriff bleibt für eine Frist")
    public Uni<Handover.View> lead(@PathParam("id") UUID id, @HeaderParam("If-Match") String version) {
        return handovers.handLead(actor.get(), id, IfMatch.version(version)).map(Handover::senderView);
    }

    @POST
    @Path("{id}/seen")
    @Cancellable(false)
    @RolesAllowed({Roles.CASE_MANAGER, Roles.PARTNER, Roles.RESIDENCE_OFFICER, Roles.NATURALISATION_OFFICER})
    @Operation(summary = "Neues der anderen Seite als gesehen merken")
    public Uni<Handover.View> seen(@PathParam("id") UUID id) {
        var who = actor.get();
        return handovers.side(who, id).chain(side -> switch (side) {
            case SENDER -> handovers.seen(who, id).map(Handover::senderView);
            case RECIPIENT -> answers.seen(who, id).map(Handover::recipientView);
        });
    }
}
