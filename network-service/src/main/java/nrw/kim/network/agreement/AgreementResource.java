package nrw.kim.network.agreement;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nrw.kim.events.code.AgreementState;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.Page;
import nrw.kim.network.http.Answers;
import nrw.kim.network.http.Expected;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Kooperationsvereinbarungen. */
@Path("/api/v1/agreements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Kooperationsvereinbarungen")
class AgreementResource {
    private final AgreementService agreements;
    private final CurrentActor actor;

    AgreementResource(AgreementService agreements, CurrentActor actor) {
        this.agreements = agreements;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD, Roles.TENANT_ADMIN, Roles.CASE_MANAGER})
    @Operation(summary = "Kooperationsvereinbarungen suchen")
    public Uni<Page<AgreementView>> search(
            @QueryParam("organisation") UUID organisation,
            @QueryParam("state") AgreementState state,
            @QueryParam("after") UUID after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return agreements.search(actor.get(), organisation, state, after, limit);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD, Roles.TENANT_ADMIN, Roles.CASE_MANAGER})
    @Operation(summary = "Kooperationsvereinbarung lesen")
    public Uni<RestResponse<AgreementView>> get(@PathParam("id") UUID id) {
        return agreements.get(actor.get(), id).map(Answers::ok);
    }

    @PUT
    @Path("/{id}")
    @Cancellable(false)
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD, Roles.TENANT_ADMIN})
    @Operation(
            summary = "Kooperationsvereinbarung anlegen oder fortschreiben",
            description =
                    "Was unterzeichnet ist, bleibt; es kann gekündigt und durch eine neue Vereinbarung ersetzt werden.")
    @APIResponse(responseCode = "200", description = "fortgeschrieben oder unverändert")
    @APIResponseSchema(value = AgreementView.class, responseCode = "201", responseDescription = "angelegt")
    public Uni<RestResponse<AgreementView>> put(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AgreementDetails details) {
        return agreements
                .put(actor.get(), id, Expected.of(ifMatch), details)
                .map(saved -> Answers.saved("agreements", saved));
    }
}
