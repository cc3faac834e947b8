package nrw.kim.cases.handover;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Antwortlinks für Stellen ohne Konto. */
@Path("/api/v1/handovers/{id}/links")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fallübergaben: Antwort ohne Konto")
public class LinkResource {
    private final LinkService links;
    private final CurrentActor actor;

    LinkResource(LinkService links, CurrentActor actor) {
        this.links = links;
        this.actor = actor;
    }

    @POST
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Antwortlink erzeugen; Link und Code werden nur dieses eine Mal gezeigt, frühere Links enden")
    @APIResponseSchema(value = LinkService.Created.class, responseCode = "201", responseDescription = "Link und Code")
    public Uni<Response> create(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Size(max = 200) String key) {
        return links.create(actor.get(), id, key)
                .map(created -> Response.created(URI.create("/api/v1/handovers/" + id + "/links"))
                        .entity(created)
                        .build());
    }
}
