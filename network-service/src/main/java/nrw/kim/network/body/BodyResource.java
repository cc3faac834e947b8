package nrw.kim.network.body;

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
import nrw.kim.events.code.BodyKind;
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

/** Bodies with their rules and seats. */
@Path("/api/v1/bodies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Gremien")
class BodyResource {
    private final BodyService bodies;
    private final CurrentActor actor;

    BodyResource(BodyService bodies, CurrentActor actor) {
        this.bodies = bodies;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD, Roles.STEERING_MEMBER, Roles.CASE_MANAGER, Roles.TENANT_ADMIN})
    @Operation(summary = "Gremien auflisten")
    public Uni<Page<BodyView>> search(
            @QueryParam("kind") BodyKind kind,
            @QueryParam("after") UUID after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return bodies.search(actor.get(), kind, after, limit);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD, Roles.STEERING_MEMBER, Roles.CASE_MANAGER, Roles.TENANT_ADMIN})
    @Operation(summary = "Gremium mit Sitzen und Hinweisen lesen")
    public Uni<RestResponse<BodyView>> get(@PathParam("id") UUID id) {
        return bodies.get(actor.get(), id).map(Answers::ok);
    }

    @PUT
    @Path("/{id}")
    @Cancellable(false)
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD, Roles.TENANT_ADMIN})
    @Operation(summary = "Gremium anlegen oder ersetzen")
    @APIResponse(responseCode = "200", description = "ersetzt oder unverändert")
    @APIResponseSchema(value = BodyView.class, responseCode = "201", responseDescription = "angelegt")
    public Uni<RestResponse<BodyView>> put(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid BodyDetails details) {
        return bodies.put(actor.get(), id, Expected.of(ifMatch), details).map(saved -> Answers.saved("bodies", saved));
    }
}
