package nrw.kim.cases.casefile;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.problem.Languages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Mehrere Fälle auf einmal; closing is none of it, because each case ends for a reason of its own. */
@Path("/api/v1/cases/bulk")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fälle")
public class CaseBulkResource {
    private static final int MOST = 100;

    private final CaseBulkService bulk;
    private final CurrentActor actor;
    private final Languages languages;

    CaseBulkResource(CaseBulkService bulk, CurrentActor actor, Languages languages) {
        this.bulk = bulk;
        this.actor = actor;
        this.languages = languages;
    }

    /**
     * One case and who takes it.
     *
     * @param version the version that the list showed
     */
    @Schema(name = "BulkAssignmentLine")
    public record AssignmentLine(
            @NotNull UUID id, int version, @NotNull UUID responsible) {}

    /** Cases to assign. */
    @Schema(name = "BulkAssignment")
    public record AssignmentRequest(
            @NotEmpty @Size(max = MOST) List<@NotNull @Valid AssignmentLine> cases) {}

    /**
     * One case and its Wiedervorlage.
     *
     * @param version the version that the list showed
     * @param followUp null takes it off
     */
    @Schema(name = "BulkFollowUpLine")
    public record FollowUpLine(
            @NotNull UUID id, int version, @Nullable LocalDate followUp) {}

    /** Cases to look at again. */
    @Schema(name = "BulkFollowUp")
    public record FollowUpRequest(
            @NotEmpty @Size(max = MOST) List<@NotNull @Valid FollowUpLine> cases) {}

    /** What became of each, in the order asked. */
    @Schema(name = "BulkCaseResults")
    public record Results(List<CaseBulkService.Result> items) {}

    @POST
    @Path("assign")
    @Cancellable(false)
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            summary = "Fallführung mehrerer Fälle zuweisen",
            description =
                    "Höchstens 100. Jeder Fall wird für sich beantwortet: ein verweigerter hält keinen anderen auf.")
    public Uni<Results> assign(@NotNull @Valid AssignmentRequest request) {
        return bulk.assign(actor.get(), request.cases(), languages.current()).map(Results::new);
    }

    @POST
    @Path("follow-up")
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(
            summary = "Wiedervorlage mehrerer Fälle setzen",
            description =
                    "Höchstens 100. Jeder Fall wird für sich beantwortet: ein verweigerter hält keinen anderen auf.")
    public Uni<Results> followUp(@NotNull @Valid FollowUpRequest request) {
        return bulk.followUp(actor.get(), request.cases(), languages.current()).map(Results::new);
    }
}
