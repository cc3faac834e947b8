package nrw.kim.cases.disclosure;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.code.DisclosureForm;
import nrw.kim.events.code.IdentityProof;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Auskunftsersuchen zu einem Fall. */
@Path("/api/v1/cases/{caseId}/disclosure-requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rechte der Person")
public class DisclosureRequestResource {
    private final DisclosureRequestService requests;
    private final CurrentActor actor;

    DisclosureRequestResource(DisclosureRequestService requests, CurrentActor actor) {
        this.requests = requests;
        this.actor = actor;
    }

    /** Requests, newest first. */
    @Schema(name = "DisclosureRequestList")
    public record RequestList(List<DisclosureRequest.View> items) {}

    /** Somebody asked. */
    @Schema(name = "DisclosureRequestRecord")
    public record RecordRequest(
            @NotNull LocalDate askedOn, @NotNull IdentityProof identifiedBy) {}

    /** It takes longer, or is refused, because. */
    @Schema(name = "DisclosureReason")
    public record ReasonRequest(@NotBlank @Size(max = 1000) String reason) {}

    /** It was given. */
    @Schema(name = "DisclosureGiven")
    public record GivenRequest(
            @NotNull LocalDate givenOn, @NotNull DisclosureForm form) {}

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Auskunftsersuchen des Falls, neueste zuerst")
    public Uni<RequestList> list(@PathParam("caseId") UUID caseId) {
        return requests.list(actor.get(), caseId).map(RequestList::new);
    }

    @POST
    @Cancellable(false)
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(
            summary = "Auskunftsersuchen festhalten",
            description = "Zu beantworten binnen eines Monats (Art. 12 Abs. 3 DSGVO).")
    @APIResponseSchema(value = DisclosureRequest.View.class, responseCode = "201", responseDescription = "angelegt")
    public Uni<Response> record(
            @PathParam("caseId") UUID caseId,
            @HeaderParam("Idempotency-Key") @Size(max = 200) String key,
            @NotNull @Valid RecordRequest request) {
        return requests.record(actor.get(), caseId, key, request.askedOn(), request.identifiedBy())
                .map(recorded -> Response.created(URI.create("/api/v1/cases/%s/disclosure-requests".formatted(caseId)))
                        .entity(recorded)
                        .tag(String.valueOf(recorded.version()))
                        .build());
    }

    @POST
    @Path("{id}/extend")
    @Cancellable(false)
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(
            summary = "Frist um zwei Monate verlängern",
            description = "Nur innerhalb des ersten Monats: so lange ist die Person mit den Gründen zu unterrichten.")
    @APIResponseSchema(DisclosureRequest.View.class)
    public Uni<Response> extend(
            @PathParam("caseId") UUID caseId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @NotNull @Valid ReasonRequest request) {
        return requests.extend(actor.get(), caseId, id, IfMatch.version(version), request.reason())
                .map(DisclosureRequestResource::tagged);
    }

    @POST
    @Path("{id}/give")
    @Cancellable(false)
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Festhalten, dass die Auskunft erteilt ist")
    @APIResponseSchema(DisclosureRequest.View.class)
    public Uni<Response> give(
            @PathParam("caseId") UUID caseId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @NotNull @Valid GivenRequest request) {
        return requests.give(actor.get(), caseId, id, IfMatch.version(version), request.givenOn(), request.form())
                .map(DisclosureRequestResource::tagged);
    }

    @POST
    @Path("{id}/refuse")
    @Cancellable(false)
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Auskunft mit Begründung ablehnen (Art. 12 Abs. 4 DSGVO)")
    @APIResponseSchema(DisclosureRequest.View.class)
    public Uni<Response> refuse(
            @PathParam("caseId") UUID caseId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @NotNull @Valid ReasonRequest request) {
        return requests.refuse(actor.get(), caseId, id, IfMatch.version(version), request.reason())
                .map(DisclosureRequestResource::tagged);
    }

    @POST
    @Path("{id}/withdraw")
    @Cancellable(false)
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Die Person will die Auskunft nicht mehr")
    @APIResponseSchema(DisclosureRequest.View.class)
    public Uni<Response> withdraw(
            @PathParam("caseId") UUID caseId, @PathParam("id") UUID id, @HeaderParam("If-Match") String version) {
        return requests.withdraw(actor.get(), caseId, id, IfMatch.version(version))
                .map(DisclosureRequestResource::tagged);
    }

    private static Response tagged(DisclosureRequest.View view) {
        return Response.ok(view).tag(String.valueOf(view.version())).build();
    }
}
