package nrw.kim.network.interpreter;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.network.http.Answers;
import nrw.kim.network.http.Expected;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The pool, for the koordinierende Stelle that leads it. */
@Path("/api/v1/interpreters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sprachmittlerpool")
class InterpreterResource {
    private final InterpreterService pool;
    private final CurrentActor actor;

    InterpreterResource(InterpreterService pool, CurrentActor actor) {
        this.pool = pool;
        this.actor = actor;
    }

    /** Members by name. */
    @Schema(name = "InterpreterPool")
    record Pool(List<InterpreterView> items) {}

    @GET
    @RolesAllowed({Roles.COORDINATOR, Roles.TENANT_ADMIN})
    @Operation(summary = "Sprachmittler*innen des KI, nach Namen")
    public Uni<Pool> list() {
        return pool.list(actor.get()).map(Pool::new);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COORDINATOR, Roles.TENANT_ADMIN})
    @Operation(summary = "Sprachmittler*in lesen")
    public Uni<RestResponse<InterpreterView>> get(@PathParam("id") UUID id) {
        return pool.get(actor.get(), id).map(Answers::ok);
    }

    @PUT
    @Path("/{id}")
    @Cancellable(false)
    @RolesAllowed({Roles.COORDINATOR, Roles.TENANT_ADMIN})
    @Operation(summary = "Sprachmittler*in aufnehmen oder ändern")
    @APIResponse(responseCode = "200", description = "ersetzt oder unverändert")
    @APIResponseSchema(value = InterpreterView.class, responseCode = "201", responseDescription = "angelegt")
    public Uni<RestResponse<InterpreterView>> put(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid InterpreterDetails details) {
        return pool.put(actor.get(), id, Expected.of(ifMatch), details)
                .map(saved -> Answers.saved("interpreters", saved));
    }

    @DELETE
    @Path("/{id}")
    @Cancellable(false)
    @RolesAllowed({Roles.COORDINATOR, Roles.TENANT_ADMIN})
    @Operation(summary = "Angaben zur Person löschen; Abrechnungen bleiben ohne Namen")
    @APIResponse(responseCode = "204", description = "gelöscht")
    public Uni<Void> erase(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return pool.erase(actor.get(), id, IfMatch.version(ifMatch));
    }
}
