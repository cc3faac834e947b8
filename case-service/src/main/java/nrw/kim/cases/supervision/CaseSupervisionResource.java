package nrw.kim.cases.supervision;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Rückmeldungen der Fachaufsicht in der Fallakte. */
@Path("/api/v1/cases/{caseId}/supervision")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Team: Fachaufsicht")
public class CaseSupervisionResource {
    private final FeedbackService feedback;
    private final CurrentActor actor;

    CaseSupervisionResource(FeedbackService feedback, CurrentActor actor) {
        this.feedback = feedback;
        this.actor = actor;
    }

    /** What was told about the case, newest first. */
    @Schema(name = "CaseSupervisionList")
    public record FeedbackList(List<SampledCase.View> items) {}

    /** The case manager's answer. */
    @Schema(name = "SupervisionAnswer")
    public record AnswerRequest(@NotBlank @Size(max = 4000) String answer) {}

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Rückmeldungen der Fachaufsicht zu diesem Fall")
    public Uni<FeedbackList> list(@PathParam("caseId") UUID caseId) {
        return feedback.ofCase(actor.get(), caseId).map(FeedbackList::new);
    }

    @POST
    @Path("{sampleId}/answer")
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Auf eine Rückmeldung antworten")
    public Uni<SampledCase.View> answer(
            @PathParam("caseId") UUID caseId,
            @PathParam("sampleId") UUID sampleId,
            @HeaderParam("If-Match") String version,
            @NotNull @Valid AnswerRequest request) {
        return feedback.answer(actor.get(), caseId, sampleId, IfMatch.version(version), request.answer());
    }
}
