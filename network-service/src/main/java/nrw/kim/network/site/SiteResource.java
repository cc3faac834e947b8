package nrw.kim.network.site;

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
import nrw.kim.events.code.SiteStatus;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.Page;
import nrw.kim.network.http.Answers;
import nrw.kim.network.http.Expected;
import nrw.kim.network.site.SiteRepository.SiteSearch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Sites with their office hours, for every logged-in role of the KI. */
@Path("/api/v1/sites")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Standorte")
class SiteResource {
    private final SiteService sites;
    private final CurrentActor actor;

    SiteResource(SiteService sites, CurrentActor actor) {
        this.sites = sites;
        this.actor = actor;
    }

    @GET
    @Authenticated
    @Operation(summary = "Standorte suchen")
    public Uni<Page<SiteView>> search(
            @QueryParam("status") SiteStatus status,
            @QueryParam("ags") String ags,
            @QueryParam("q") String q,
            @QueryParam("after") UUID after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return sites.search(actor.get(), new SiteSearch(ags, status, q), after, limit);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(summary = "Standort lesen")
    public Uni<RestResponse<SiteView>> get(@PathParam("id") UUID id) {
        return sites.get(actor.get(), id).map(Answers::ok);
    }

    @PUT
    @Path("/{id}")
    @Cancellable(false)
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD, Roles.TENANT_ADMIN})
    @Operation(summary = "Standort anlegen oder ersetzen")
    @APIResponse(responseCode = "200", description = "ersetzt oder unverändert")
    @APIResponseSchema(value = SiteView.class, responseCode = "201", responseDescription = "angelegt")
    public Uni<RestResponse<SiteView>> put(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SiteDetails details) {
        return sites.put(actor.get(), id, Expected.of(ifMatch), details).map(saved -> Answers.saved("sites", saved));
    }
}
