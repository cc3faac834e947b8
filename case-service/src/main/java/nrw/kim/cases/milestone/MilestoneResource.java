package nrw.kim.cases.milestone;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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

/** Stufen des Treppenmodells in einem Fall. */
@Path("/api/v1/cases/{caseId}/milestones")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Treppenmodell")
public class MilestoneResource {
    private final MilestoneService milestones;
    private final CurrentActor actor;

    MilestoneResource(MilestoneService milestones, CurrentActor actor) {
        this.milestones = milestones;
        this.actor = actor;
    }

    /** The stair from its lowest step; empty if the KI has none. */
    @Schema(name = "CaseMilestones")
    public record Stair(List<MilestoneService.Step> items) {}

    /** When a step was reached. */
    @Schema(name = "CaseMilestoneRequest")
    public record ReachRequest(@NotNull LocalDate reachedOn) {}

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Treppenmodell des Falls, unterste Stufe zuerst")
    public Uni<Stair> read(@PathParam("caseId") UUID caseId) {
        return milestones.read(actor.get(), caseId).map(Stair::new);
    }

    @PUT
    @Path("{code}")
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Stufe erreicht, oder ihren Tag berichtigen; If-Match 0, solange sie nicht erreicht ist")
    public Uni<Stair> reach(
            @PathParam("caseId") UUID caseId,
            @PathParam("code") String code,
            @HeaderParam("If-Match") String version,
            @NotNull @Valid ReachRequest request) {
        return milestones
                .reach(actor.get(), caseId, code, IfMatch.version(version), request.reachedOn())
                .map(Stair::new);
    }

    @DELETE
    @Path("{code}")
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Oberste erreichte Stufe zurücknehmen")
    public Uni<Stair> takeBack(
            @PathParam("caseId") UUID caseId, @PathParam("code") String code, @HeaderParam("If-Match") String version) {
        return milestones
                .takeBack(actor.get(), caseId, code, IfMatch.version(version))
                .map(Stair::new);
    }
}
