package nrw.kim.network.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Agenda of a meeting. */
@Path("/api/v1/meetings/{id}/agenda")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sitzungen")
class AgendaResource {
    private final AgendaService agenda;
    private final CurrentActor actor;

    AgendaResource(AgendaService agenda, CurrentActor actor) {
        this.agenda = agenda;
        this.actor = actor;
    }

    @POST
    @Cancellable(false)
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD})
    @Operation(summary = "Tagesordnungspunkt aufnehmen; ein Thema gilt damit als vorgelegt")
    @APIResponseSchema(value = AgendaItemView.class, responseCode = "201", responseDescription = "aufgenommen")
    public Uni<RestResponse<AgendaItemView>> add(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid AgendaRequest request) {
        return agenda.add(actor.get(), id, key, request)
                .map(item -> ResponseBuilder.<AgendaItemView>created(URI.create("/api/v1/meetings/" + id))
                        .entity(item)
                        .build());
    }
}
