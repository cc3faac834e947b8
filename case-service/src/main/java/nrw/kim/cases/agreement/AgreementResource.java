package nrw.kim.cases.agreement;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Zielvereinbarungen of a case. */
@Path("/api/v1/cases/{caseId}/goal-agreements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Zielvereinbarungen")
public class AgreementResource {
    private final AgreementService agreements;
    private final CurrentActor actor;

    AgreementResource(AgreementService agreements, CurrentActor actor) {
        this.agreements = agreements;
        this.actor = actor;
    }

    /** Who signed on which day. */
    @Schema(name = "GoalAgreementSignature")
    public record Signature(
            @NotNull Side side, @NotNull @PastOrPresent LocalDate signedOn) {}

    /** All Zielvereinbarungen of a case, newest first. */
    @Schema(name = "GoalAgreementList")
    public record AgreementList(List<GoalAgreement.View> items) {}

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Zielvereinbarungen, neueste zuerst")
    public Uni<AgreementList> list(@PathParam("caseId") UUID caseId) {
        return agreements
                .list(actor.get(), caseId)
                .map(all ->
                        new AgreementList(all.stream().map(GoalAgreement::view).toList()));
    }

    @POST
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Zielvereinbarung aufsetzen")
    @APIResponseSchema(value = GoalAgreement.View.class, responseCode = "201", responseDescription = "angelegt")
    public Uni<Response> drawUp(
            @PathParam("caseId") UUID caseId,
            @HeaderParam("Idempotency-Key") @Size(max = 200) String key,
            @NotNull @Valid AgreementRequest request) {
        return agreements.drawUp(actor.get(), caseId, request, key).map(agreement -> Response.created(
                        URI.create("/api/v1/cases/" + caseId + "/goal-agreements/" + agreement.id()))
                .entity(agreement.view())
                .build());
    }

    @POST
    @Path("{id}/sign")
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Unterschrift einer Seite festhalten")
    public Uni<GoalAgreement.View> sign(
            @PathParam("caseId") UUID caseId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @NotNull @Valid Signature signature) {
        return agreements
                .sign(actor.get(), caseId, id, IfMatch.version(version), signature.side(), signature.signedOn())
                .map(GoalAgreement::view);
    }
}
