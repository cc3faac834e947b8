package nrw.kim.network.organisation;

import io.quarkus.security.Authenticated;
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
import nrw.kim.events.code.OrganisationType;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.Page;
import nrw.kim.network.http.Answers;
import nrw.kim.network.http.Expected;
import nrw.kim.network.organisation.OrganisationRepository.OrganisationSearch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Bodies of the network, for every logged-in role of the KI. */
@Path("/api/v1/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisationen")
class OrganisationResource {
    private final OrganisationService organisations;
    private final CurrentActor actor;

    OrganisationResource(OrganisationService organisations, CurrentActor actor) {
        this.organisations = organisations;
        this.actor = actor;
    }

    @GET
    @Authenticated
    @Operation(summary = "Organisationen suchen")
    public Uni<Page<OrganisationView>> search(
            @QueryParam("type") OrganisationType type,
            @QueryParam("ags") String ags,
            @QueryParam("q") String q,
            @QueryParam("after") UUID after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return organisations.search(actor.get(), new OrganisationSearch(type, ags, q), after, limit);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(summary = "Organisation lesen")
    public Uni<RestResponse<OrganisationView>> get(@PathParam("id") UUID id) {
        return organisations.get(actor.get(), id).map(Answers::ok);
    }

    @PUT
    @Path("/{id}")
    @Cancellable(false)
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD, Roles.TENANT_ADMIN})
    @Operation(summary = "Organisation anlegen oder ersetzen")
    @APIResponse(responseCode = "200", description = "ersetzt oder unverändert")
    @APIResponseSchema(value = OrganisationView.class, responseCode = "201", responseDescription = "angelegt")
    public Uni<RestResponse<OrganisationView>> put(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid OrganisationDetails details) {
        return organisations
                .put(actor.get(), id, Expected.of(ifMatch), details)
                .map(saved -> Answers.saved("organisations", saved));
    }
}
