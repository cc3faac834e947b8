package nrw.kim.cases.timeline;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Verlauf of a case. */
@Path("/api/v1/cases/{caseId}/timeline")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Verlauf")
public class TimelineResource {
    private final TimelineService timeline;
    private final CurrentActor actor;

    TimelineResource(TimelineService timeline, CurrentActor actor) {
        this.timeline = timeline;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Verlauf des Falls, neueste zuerst")
    public Uni<Page<TimelineService.Entry>> of(
            @PathParam("caseId") UUID caseId,
            @QueryParam("after") @DefaultValue("ffffffff-ffff-ffff-ffff-ffffffffffff") UUID after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return timeline.of(actor.get(), caseId, after, limit);
    }
}
