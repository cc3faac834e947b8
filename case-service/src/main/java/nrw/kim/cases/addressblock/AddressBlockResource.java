package nrw.kim.cases.addressblock;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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

/** Auskunftssperre of the person of a case. */
@Path("/api/v1/cases/{caseId}/address-block")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Auskunftssperre")
public class AddressBlockResource {
    private final AddressBlockService blocks;
    private final CurrentActor actor;

    AddressBlockResource(AddressBlockService blocks, CurrentActor actor) {
        this.blocks = blocks;
        this.actor = actor;
    }

    /** Why the address is open again. */
    @Schema(name = "AddressBlockLifting")
    public record Lifting(@NotBlank @Size(max = 500) String reason) {}

    /** Whether there is a block, and all there were, newest first; {@code version} grows with each that is set. */
    @Schema(name = "AddressBlocks")
    public record Blocks(
            boolean blocked, @Schema(required = true) int version, List<AddressBlock.View> items) {
        static Blocks of(AddressBlockService.Standing standing) {
            return new Blocks(standing.blocked(), standing.version(), standing.items());
        }
    }

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Auskunftssperren zur Person; Gründe sieht nur die Fallführung")
    public Uni<Blocks> read(@PathParam("caseId") UUID caseId) {
        return blocks.read(actor.get(), caseId).map(Blocks::of);
    }

    @POST
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Auskunftssperre setzen: die Anschrift sieht nur noch die Fallführung (§ 51 BMG)")
    @APIResponseSchema(value = Blocks.class, responseCode = "201", responseDescription = "gesetzt")
    public Uni<Response> set(
            @PathParam("caseId") UUID caseId,
            @HeaderParam("Idempotency-Key") @Size(max = 200) String key,
            @NotNull @Valid AddressBlockRequest request) {
        return blocks.set(actor.get(), caseId, request, key)
                .map(standing -> Response.created(URI.create("/api/v1/cases/" + caseId + "/address-block"))
                        .entity(Blocks.of(standing))
                        .build());
    }

    @POST
    @Path("lift")
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Auskunftssperre aufheben; eine, die inzwischen neu gesetzt wurde, bleibt")
    public Uni<Blocks> lift(
            @PathParam("caseId") UUID caseId,
            @HeaderParam("If-Match") String version,
            @NotNull @Valid Lifting lifting) {
        return blocks.lift(actor.get(), caseId, IfMatch.version(version), lifting.reason())
                .map(Blocks::of);
    }
}
