package nrw.kim.cases.consent;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Einwilligungen of a case. */
@Path("/api/v1/cases/{caseId}/consents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Einwilligungen")
public class CaseConsentResource {
    private final ConsentService consents;
    private final CurrentActor actor;
    private final Clock clock;

    CaseConsentResource(ConsentService consents, CurrentActor actor, Clock clock) {
        this.consents = consents;
        this.actor = actor;
        this.clock = clock;
    }

    /** All consents of a case. */
    public record ConsentList(List<Consent.View> items) {}

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Einwilligungen des Falls")
    public Uni<ConsentList> list(@PathParam("caseId") UUID caseId) {
        var today = LocalDate.now(clock);
        return consents.list(actor.get(), caseId)
                .map(all -> new ConsentList(all.stream().map(c -> c.view(today)).toList()));
    }

    @POST
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Einwilligung festhalten")
    @APIResponseSchema(value = Consent.View.class, responseCode = "201", responseDescription = "angelegt")
    public Uni<Response> give(
            @PathParam("caseId") UUID caseId,
            @HeaderParam("Idempotency-Key") @Size(max = 200) String key,
            @NotNull @Valid ConsentRequest request) {
        return consents.give(actor.get(), caseId, request, key)
                .map(consent -> Response.created(URI.create("/api/v1/cases/" + caseId + "/consents/" + consent.id()))
                        .entity(consent.view(LocalDate.now(clock)))
                        .build());
    }
}
