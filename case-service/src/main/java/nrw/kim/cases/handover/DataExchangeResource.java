package nrw.kim.cases.handover;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nrw.kim.cases.directory.DataExchange;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Datenaustausch mit einer Stelle. */
@Path("/api/v1/data-exchange/{organisationId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fallübergaben")
public class DataExchangeResource {
    private final OfferService offers;
    private final CurrentActor actor;

    DataExchangeResource(OfferService offers, CurrentActor actor) {
        this.offers = offers;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Ob personenbezogene Daten an eine Stelle gehen dürfen, und was sonst fehlt")
    public Uni<DataExchange> read(@PathParam("organisationId") UUID organisationId) {
        return offers.exchangeWith(actor.get(), organisationId);
    }
}
