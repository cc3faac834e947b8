package nrw.kim.cases.restriction;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import nrw.kim.events.code.RestrictionReason;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Einschränkung der Verarbeitung eines Falls. */
@Path("/api/v1/cases/{caseId}/restrictions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rechte der Person")
public class RestrictionResource {
    private final RestrictionService restrictions;
    private final CurrentActor actor;

    RestrictionResource(RestrictionService restrictions, CurrentActor actor) {
        this.restrictions = restrictions;
        this.actor = actor;
    }

    /** Restrictions, newest first; one without {@code liftedAt} holds. */
    @Schema(name = "CaseRestrictionList")
    public record RestrictionList(List<Restriction.View> items) {}

    /** Why the processing is restricted. */
    @Schema(name = "CaseRestrictionRequest")
    public record SetRequest(
            @NotNull RestrictionReason reason,
            @Size(max = 1000) String note) {}

    /** The person was told on this day that the restriction would be lifted. */
    @Schema(name = "CaseRestrictionLifting")
    public record LiftRequest(@NotNull LocalDate toldOn) {}

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Einschränkungen der Verarbeitung, neueste zuerst")
    public Uni<RestrictionList> list(@PathParam("caseId") UUID caseId) {
        return restrictions.list(actor.get(), caseId).map(RestrictionList::new);
    }

    @POST
    @Cancellable(false)
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(
            summary = "Verarbeitung einschränken (Art. 18 DSGVO)",
            description =
                    "Solange sie gilt, verlässt nichts Neues den Fall: keine Übergabe, kein Auszug, keine Fallkonferenz, keine"
                            + " Kollegiale Beratung, keine Ausgabe, keine Sammelaktion. Das Team liest die Akte nicht.")
    @APIResponseSchema(value = Restriction.View.class, responseCode = "201", responseDescription = "angelegt")
    public Uni<Response> set(
            @PathParam("caseId") UUID caseId,
            @HeaderParam("Idempotency-Key") @Size(max = 200) String key,
            @NotNull @Valid SetRequest request) {
        return restrictions.set(actor.get(), caseId, key, request).map(set -> Response.created(
                        URI.create("/api/v1/cases/%s/restrictions".formatted(caseId)))
                .entity(set)
                .tag(String.valueOf(set.version()))
                .build());
    }

    @POST
    @Path("{id}/lift")
    @Cancellable(false)
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(
            summary = "Einschränkung aufheben",
            description = "Erst nachdem die Person unterrichtet wurde (Art. 18 Abs. 3 DSGVO).")
    @APIResponseSchema(Restriction.View.class)
    public Uni<Response> lift(
            @PathParam("caseId") UUID caseId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @NotNull @Valid LiftRequest request) {
        return restrictions
                .lift(actor.get(), caseId, id, IfMatch.version(version), request.toldOn())
                .map(lifted -> Response.ok(lifted)
                        .tag(String.valueOf(lifted.version()))
                        .build());
    }
}
