package nrw.kim.cases.handover;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Was vor dem Angebot einer Fallübergabe hilft. */
@Path("/api/v1/cases/{caseId}/handover-draft")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fallübergaben: Vorbereitung")
public class DraftResource {
    private final DraftService drafts;
    private final ExtractService extracts;
    private final CurrentActor actor;

    DraftResource(DraftService drafts, ExtractService extracts, CurrentActor actor) {
        this.drafts = drafts;
        this.extracts = extracts;
        this.actor = actor;
    }

    /** Suggested bodies by need. */
    @Schema(name = "HandoverTargets")
    public record Targets(List<HandoverTarget> items) {}

    @GET
    @Path("targets")
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Vorschläge: welche Stellen zu den Bedarfen der letzten Bestandsaufnahme passen")
    public Uni<Targets> targets(@PathParam("caseId") UUID caseId) {
        return drafts.targets(actor.get(), caseId).map(Targets::new);
    }

    @GET
    @Path("kind")
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Vorgeschlagene Art der Übergabe mit Grund; Verweis, wo ein eigenes Fallmanagement besteht")
    public Uni<KindProposal> kind(
            @PathParam("caseId") UUID caseId,
            @QueryParam("recipientOrg") @NotNull UUID recipientOrg,
            @QueryParam("domain") List<LifeDomain> domains) {
        return drafts.proposal(actor.get(), caseId, recipientOrg, domains);
    }

    @GET
    @Path("extract")
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Vorschau des Auszugs, genau wie die Stelle ihn läse")
    public Uni<Extract> extract(
            @PathParam("caseId") UUID caseId,
            @QueryParam("consentId") @NotNull UUID consentId,
            @QueryParam("domain") @NotEmpty List<LifeDomain> domains,
            @QueryParam("document") @Size(max = 20) List<UUID> documents) {
        return extracts.draft(actor.get(), caseId, consentId, domains, documents);
    }
}
