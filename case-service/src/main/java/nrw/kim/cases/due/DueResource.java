package nrw.kim.cases.due;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Wiedervorlagen und Fristen of the own cases. */
@Path("/api/v1/due")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Wiedervorlagen und Fristen")
public class DueResource {
    private static final String A_WEEK = "7";

    private final DueService due;
    private final CurrentActor actor;

    DueResource(DueService due, CurrentActor actor) {
        this.due = due;
        this.actor = actor;
    }

    /** What is due, earliest first; {@code more} if the limit cut it. */
    @Schema(name = "DueList")
    public record DueList(List<DueItem> items, boolean more) {}

    /** Handovers of the own cases, open ones first. */
    @Schema(name = "OwnHandoverList")
    public record OpenHandoverList(List<OpenHandover> items) {}

    @GET
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Was in den eigenen Fällen ansteht: Schritte, Ziele, Wiedervorlagen, Fallübergaben")
    public Uni<DueList> list(
            @QueryParam("daysAhead") @DefaultValue(A_WEEK) @Min(0) @Max(366) int daysAhead,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return due.until(actor.get(), daysAhead, limit).map(found -> new DueList(found.items(), found.more()));
    }

    @GET
    @Path("handovers")
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Fallübergaben der eigenen Fälle mit Person und Fallnummer, offene zuerst")
    public Uni<OpenHandoverList> handovers(
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return due.handovers(actor.get(), limit).map(OpenHandoverList::new);
    }
}
