package nrw.kim.cases.conference;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Fallkonferenzen of a case. */
@Path("/api/v1/cases/{caseId}/conferences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fallkonferenzen")
public class ConferenceResource {
    private final ConferenceService conferences;
    private final CurrentActor actor;

    ConferenceResource(ConferenceService conferences, CurrentActor actor) {
        this.conferences = conferences;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Fallkonferenzen, neueste zuerst; der Zugriff wird protokolliert")
    public Uni<ConferenceList> list(@PathParam("caseId") UUID caseId) {
        return conferences.list(actor.get(), caseId);
    }

    @POST
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(
            summary = "Fallkonferenz festhalten",
            description = "Eine Aufgabe mit Ziel wird ein Schritt im Hilfeplan, jede andere bleibt Text.")
    @APIResponseSchema(value = Conference.View.class, responseCode = "201", responseDescription = "angelegt")
    public Uni<Response> record(
            @PathParam("caseId") UUID caseId,
            @HeaderParam("Idempotency-Key") @Size(max = 200) String key,
            @NotNull @Valid ConferenceRequest request) {
        return conferences.record(actor.get(), caseId, request, key).map(view -> Response.created(
                        URI.create("/api/v1/cases/" + caseId + "/conferences/" + view.id()))
                .entity(view)
                .build());
    }

    @PUT
    @Path("{id}")
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(
            summary = "Fallkonferenz berichtigen; wer und wann bleibt stehen",
            description = "Was schon im Hilfeplan steht, wird dort geändert.")
    public Uni<Conference.View> correct(
            @PathParam("caseId") UUID caseId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @NotNull @Valid ConferenceRequest request) {
        return conferences.correct(actor.get(), caseId, id, IfMatch.version(version), request);
    }
}
