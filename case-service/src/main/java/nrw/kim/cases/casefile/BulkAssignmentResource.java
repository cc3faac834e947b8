package nrw.kim.cases.casefile;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.problem.Languages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Viele Fälle auf einmal zuweisen (B1-50). */
@Path("/api/v1/team/assignments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Team: Zuweisung")
public class BulkAssignmentResource {
    private final BulkAssignmentService bulk;
    private final CurrentActor actor;
    private final Languages languages;

    BulkAssignmentResource(BulkAssignmentService bulk, CurrentActor actor, Languages languages) {
        this.bulk = bulk;
        this.actor = actor;
        this.languages = languages;
    }

    /** One case, in the version that was seen, and who shall lead it. */
    @Schema(name = "BulkAssignmentItem")
    public record AssignmentItem(
            @NotNull UUID caseId,
            @Schema(required = true) @Min(0) int version,
            @NotNull UUID responsible) {}

    /** Cases to assign. */
    @Schema(name = "BulkAssignment")
    public record BulkAssignment(@NotEmpty @Size(max = 200) List<@NotNull @Valid AssignmentItem> items) {}

    /** One answer a case, in the order of the request. */
    @Schema(name = "BulkAssignmentAnswer")
    public record BulkAnswer(List<BulkAssignmentService.Line> items) {}

    @POST
    @Cancellable(false)
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            summary = "Viele Fälle zuweisen, höchstens 200",
            description = "Jeder Fall wird für sich beantwortet: ein abgelehnter schadet keinem anderen.")
    public Uni<BulkAnswer> assign(@NotNull @Valid BulkAssignment request) {
        var wishes = request.items().stream()
                .map(item -> new BulkAssignmentService.Wish(item.caseId(), item.version(), item.responsible()))
                .toList();
        return bulk.assign(actor.get(), wishes, languages.current()).map(BulkAnswer::new);
    }
}
