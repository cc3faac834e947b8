package nrw.kim.network.meeting;

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
import nrw.kim.network.http.Answers;
import nrw.kim.network.theme.ThemeView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The way of a theme onto an agenda. */
@Path("/api/v1/themes/{id}/submit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Themen")
class SubmissionResource {
    private final AgendaService agenda;
    private final CurrentActor actor;

    SubmissionResource(AgendaService agenda, CurrentActor actor) {
        this.agenda = agenda;
        this.actor = actor;
    }

    /** Meeting that a theme is submitted to. */
    @Schema(name = "ThemeSubmission")
    record Submission(@NotNull UUID meetingId) {}

    @POST
    @Cancellable(false)
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD})
    @Operation(summary = "Thema auf die Tagesordnung einer Sitzung setzen")
    public Uni<RestResponse<ThemeView>> submit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Submission submission) {
        return agenda.submit(actor.get(), id, IfMatch.version(ifMatch), submission.meetingId())
                .map(Answers::ok);
    }
}
