package nrw.kim.cases.merge;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Zusammenführung von Fällen: the case in the path is the one that goes on. */
@Path("/api/v1/cases/{caseId}/merges")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fälle: Zusammenführung")
public class MergeResource {
    private final MergeService merges;
    private final CurrentActor actor;

    MergeResource(MergeService merges, CurrentActor actor) {
        this.merges = merges;
        this.actor = actor;
    }

    /** All cases that went into one. */
    @Schema(name = "MergedCases")
    public record Merged(List<MergeView> items) {}

    /**
     * The case to give up.
     *
     * @param version the version of it that was seen
     * @param samePerson somebody made sure that both cases are of the same person
     */
    @Schema(name = "CaseMerge")
    public record MergeRequest(@NotNull UUID caseId, int version, boolean samePerson) {}

    /**
     * The case that goes on by itself again.
     *
     * @param version the version of it that was seen
     */
    @Schema(name = "CaseMergeUndo")
    public record UndoRequest(int version) {}

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Fälle, die mit diesem zusammengeführt sind")
    public Uni<Merged> of(@PathParam("caseId") UUID caseId) {
        return merges.read(actor.get(), caseId).map(Merged::new);
    }

    @POST
    @Cancellable(false)
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(
            summary = "Einen anderen Fall derselben Person mit diesem zusammenführen",
            description =
                    "Der andere Fall ist danach beendet und verweist auf diesen; 30 Tage lang lässt es sich zurücknehmen."
                            + " If-Match nennt die Version dieses Falls.")
    public Uni<Merged> merge(
            @PathParam("caseId") UUID caseId,
            @HeaderParam("If-Match") String version,
            @NotNull @Valid MergeRequest request) {
        if (!request.samePerson()) {
            throw Problem.rule("merge-needs-same-person");
        }
        return merges.merge(
                        actor.get(),
                        new CaseService.Version(caseId, IfMatch.version(version)),
                        new CaseService.Version(request.caseId(), request.version()))
                .map(Merged::new);
    }

    @POST
    @Path("{mergedId}/undo")
    @Cancellable(false)
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Zusammenführung zurücknehmen; If-Match nennt die Version dieses Falls")
    public Uni<Merged> undo(
            @PathParam("caseId") UUID caseId,
            @PathParam("mergedId") UUID mergedId,
            @HeaderParam("If-Match") String version,
            @NotNull @Valid UndoRequest request) {
        return merges.undo(
                        actor.get(),
                        new CaseService.Version(caseId, IfMatch.version(version)),
                        new CaseService.Version(mergedId, request.version()))
                .map(Merged::new);
    }
}
