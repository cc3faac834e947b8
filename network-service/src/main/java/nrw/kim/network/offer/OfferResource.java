package nrw.kim.network.offer;

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
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.Rechtskreis;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.Page;
import nrw.kim.network.http.Answers;
import nrw.kim.network.http.Expected;
import nrw.kim.network.offer.OfferRepository.OfferSearch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Offers of the network, for every logged-in role of the KI. */
@Path("/api/v1/offers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Angebote")
class OfferResource {
    private final OfferService offers;
    private final CurrentActor actor;

    OfferResource(OfferService offers, CurrentActor actor) {
        this.offers = offers;
        this.actor = actor;
    }

    @GET
    @Authenticated
    @Operation(summary = "Angebote suchen")
    public Uni<Page<OfferView>> search(
            @QueryParam("domain") LifeDomain domain,
            @QueryParam("ags") String ags,
            @QueryParam("language") String language,
            @Parameter(description = "für Menschen dieses Rechtskreises; auch Angebote, die keinen nennen")
                    @QueryParam("rechtskreis")
                    Rechtskreis rechtskreis,
            @QueryParam("organisationId") UUID organisationId,
            @QueryParam("q") String q,
            @QueryParam("after") UUID after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var search = new OfferSearch(domain, ags, language, rechtskreis, organisationId, q);
        return offers.search(actor.get(), search, after, limit);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(summary = "Angebot lesen")
    public Uni<RestResponse<OfferView>> get(@PathParam("id") UUID id) {
        return offers.get(actor.get(), id).map(Answers::ok);
    }

    @PUT
    @Path("/{id}")
    @Cancellable(false)
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD, Roles.TENANT_ADMIN})
    @Operation(summary = "Angebot anlegen oder ersetzen")
    @APIResponse(responseCode = "200", description = "ersetzt oder unverändert")
    @APIResponseSchema(value = OfferView.class, responseCode = "201", responseDescription = "angelegt")
    public Uni<RestResponse<OfferView>> put(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid OfferDetails details) {
        return offers.put(actor.get(), id, Expected.of(ifMatch), details).map(saved -> Answers.saved("offers", saved));
    }
}
