package nrw.kim.kit.deadletter;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

/**
 * Dead letters of this service, for its operators: with a token of role tenant-admin, at the service's own port. The gateway
 * does not route this path, every service has it, and so it is no part of the published API.
 */
@Path("/api/v1/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
public class DeadLetterResource {
    private static final String FIRST = "00000000-0000-0000-0000-000000000000";

    private final DeadLetterService service;
    private final CurrentActor actor;

    DeadLetterResource(DeadLetterService service, CurrentActor actor) {
        this.service = service;
        this.actor = actor;
    }

    /** Those of the caller's tenants and those that name no tenant; the open ones, unless {@code open=false}. */
    @GET
    @RolesAllowed(Roles.TENANT_ADMIN)
    @Operation(hidden = true)
    public Uni<Page<DeadLetterView>> list(
            @QueryParam("open") @DefaultValue("true") boolean open,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("after") @DefaultValue(FIRST) UUID after) {
        return service.page(actor.get(), open, after, limit)
                .map(rows -> Page.of(rows, limit, DeadLetter::id, DeadLetterView::from));
    }

    /** Applies one again, after its cause was mended; 409 {@code replay-failed} if it was not. */
    @POST
    @Path("/{id}/replay")
    @RolesAllowed(Roles.TENANT_ADMIN)
    @Cancellable(false)
    @Operation(hidden = true)
    public Uni<DeadLetterView> replay(@PathParam("id") UUID id) {
        return service.replay(actor.get(), id).map(DeadLetterView::from);
    }
}
