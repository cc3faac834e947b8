package nrw.kim.cases.caserequest;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nrw.kim.events.code.HandoverPurpose;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Eine Stelle bittet um einen Fall. */
@Path("/api/v1/case-requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fallübergaben: Bitte um einen Fall")
public class CaseRequestResource {
    private final CaseRequestService requests;
    private final CurrentActor actor;

    CaseRequestResource(CaseRequestService requests, CurrentActor actor) {
        this.requests = requests;
        this.actor = actor;
    }

    /** What a body asks for. */
    @Schema(name = "CaseRequestRequest")
    public record WishRequest(
            @NotBlank @Size(max = 40) String caseNumber,
            @NotNull HandoverPurpose purpose,
            @Size(max = 1000) String message) {}

    /** The own requests. */
    @Schema(name = "CaseRequestReceipts")
    public record Receipts(List<CaseRequest.Receipt> items) {}

    @POST
    @Cancellable(false)
    @RolesAllowed(Roles.PARTNER)
    @Operation(summary = "Um einen Fall bitten; die Antwort verrät nicht, ob es ihn gibt")
    @APIResponseSchema(
            value = CaseRequest.Receipt.class,
            responseCode = "202",
            responseDescription = "entgegengenommen")
    public Uni<Response> ask(
            @HeaderParam("Idempotency-Key") @Size(max = 200) String key, @NotNull @Valid WishRequest request) {
        return requests.ask(
                        actor.get(),
                        new CaseRequest.Wish(request.caseNumber().strip(), request.purpose(), request.message()),
                        key)
                .map(receipt -> Response.accepted(receipt).build());
    }

    @GET
    @RolesAllowed(Roles.PARTNER)
    @Operation(summary = "Eigene Bitten; ohne das, was daraus wurde")
    public Uni<Receipts> own() {
        return requests.ofBody(actor.get()).map(Receipts::new);
    }

    /** Requests for the own cases that wait for a decision. */
    @Schema(name = "WaitingCaseRequests")
    public record WaitingList(List<CaseRequest.Waiting> items) {}

    @GET
    @Path("waiting")
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Bitten um eigene Fälle, die auf eine Entscheidung warten")
    public Uni<WaitingList> waiting() {
        return requests.waiting(actor.get()).map(WaitingList::new);
    }
}
