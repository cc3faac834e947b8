package nrw.kim.cases.handover;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nrw.kim.cases.handover.AnswerService.Answer;
import nrw.kim.events.code.DeclineReason;
import nrw.kim.events.code.HandoverOutcome;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** What a partner answers to a handover that is addressed to it. */
@Path("/api/v1/handovers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fallübergaben: Antworten")
public class AnswerResource {
    private final AnswerService answers;
    private final CurrentActor actor;

    AnswerResource(AnswerService answers, CurrentActor actor) {
        this.answers = answers;
        this.actor = actor;
    }

    /** Standard reason with a note. */
    @Schema(name = "HandoverRefusal")
    public record ReasonRequest(
            @NotNull DeclineReason reason, @Size(max = 1000) String note) {}

    /** What came of it. */
    @Schema(name = "HandoverResult")
    public record OutcomeRequest(
            @NotNull HandoverOutcome outcome,
            @Size(max = 1000) String note) {}

    @POST
    @Path("{id}/accept")
    @Cancellable(false)
    @RolesAllowed(Roles.PARTNER)
    @Operation(summary = "Annehmen")
    public Uni<Handover.View> accept(@PathParam("id") UUID id, @HeaderParam("If-Match") String version) {
        return answer(id, version, new Answer.Accept());
    }

    @POST
    @Path("{id}/decline")
    @Cancellable(false)
    @RolesAllowed(Roles.PARTNER)
    @Operation(summary = "Mit Grund ablehnen")
    public Uni<Handover.View> decline(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, @NotNull @Valid ReasonRequest request) {
        return answer(id, version, new Answer.Decline(request.reason(), request.note()));
    }

    @POST
    @Path("{id}/start")
    @Cancellable(false)
    @RolesAllowed(Roles.PARTNER)
    @Operation(summary = "Beginn melden")
    public Uni<Handover.View> start(@PathParam("id") UUID id, @HeaderParam("If-Match") String version) {
        return answer(id, version, new Answer.Start());
    }

    @POST
    @Path("{id}/complete")
    @Cancellable(false)
    @RolesAllowed(Roles.PARTNER)
    @Operation(summary = "Mit Ergebnis beenden")
    public Uni<Handover.View> complete(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, @NotNull @Valid OutcomeRequest request) {
        return answer(id, version, new Answer.Complete(request.outcome(), request.note()));
    }

    @POST
    @Path("{id}/return")
    @Cancellable(false)
    @RolesAllowed(Roles.PARTNER)
    @Operation(summary = "Unfertig zurückgeben")
    public Uni<Handover.View> giveBack(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, @NotNull @Valid ReasonRequest request) {
        return answer(id, version, new Answer.Return(request.reason(), request.note()));
    }

    private Uni<Handover.View> answer(UUID id, String version, Answer answer) {
        return answers.answer(actor.get(), id, IfMatch.version(version), answer).map(Handover::recipientView);
    }
}
