package nrw.kim.cases.handover;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Ergebnisse aller Stellen zu einem Fall (B2-31). */
@Path("/api/v1/cases/{caseId}/results")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fallübergaben: Ergebnisse")
public class CaseResultsResource {
    private final HandoverService handovers;
    private final CurrentActor actor;

    CaseResultsResource(HandoverService handovers, CurrentActor actor) {
        this.handovers = handovers;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Ergebnisse aller Stellen nebeneinander, nach Lebensbereich")
    public Uni<CaseResults> results(@PathParam("caseId") UUID caseId) {
        return handovers.ofCase(actor.get(), caseId).map(CaseResults::of);
    }
}
