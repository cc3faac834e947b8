package nrw.kim.reporting.delivery;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lieferungen: what the Land took, for the Land and for every KI whose figures it took. */
@Path("/api/v1/reports/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Lieferungen")
public class DeliveryResource {
    private static final String NEWEST = "ffffffff-ffff-ffff-ffff-ffffffffffff";

    private final DeliveryService deliveries;
    private final CurrentActor actor;

    DeliveryResource(DeliveryService deliveries, CurrentActor actor) {
        this.deliveries = deliveries;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Roles.LAND_CONTROLLING, Roles.COORDINATOR, Roles.KI_LEAD, Roles.DATA_PROTECTION_OFFICER})
    @Operation(summary = "Abrufe des Landes, neueste zuerst; ein KI sieht die mit seinen Werten")
    public Uni<Page<DeliveryView>> list(
            @QueryParam("after") @DefaultValue(NEWEST) UUID after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return deliveries.deliveries(actor.get(), after, limit);
    }
}
