package nrw.kim.cases.area;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Zuständigkeiten und Stellenanteile. */
@Path("/api/v1/team/areas")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Team: Zuständigkeiten")
public class AreaResource {
    private final AreaService areas;
    private final CurrentActor actor;

    AreaResource(AreaService areas, CurrentActor actor) {
        this.areas = areas;
        this.actor = actor;
    }

    /** Areas that are in force or will be, by name. */
    @Schema(name = "TeamAreaList")
    public record AreaList(List<TeamArea.View> items) {}

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR, Roles.KI_LEAD})
    @Operation(summary = "Wer wo mit welchem Stellenanteil zuständig ist")
    public Uni<AreaList> list() {
        return areas.list(actor.get())
                .map(all -> new AreaList(all.stream().map(TeamArea::view).toList()));
    }

    /** What was changed of the areas, the latest first. */
    @Schema(name = "TeamAreaHistory")
    public record AreaHistory(List<AreaChange.View> items) {}

    @GET
    @Path("history")
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD})
    @Operation(summary = "Wer wann welche Zuständigkeit eingetragen, geändert oder gestrichen hat")
    public Uni<AreaHistory> history() {
        return areas.history(actor.get())
                .map(all -> new AreaHistory(all.stream().map(AreaChange::view).toList()));
    }

    @POST
    @Cancellable(false)
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(summary = "Zuständigkeit eintragen; zusammen höchstens eine volle Stelle")
    @APIResponseSchema(value = TeamArea.View.class, responseCode = "201", responseDescription = "angelegt")
    public Uni<Response> add(
            @HeaderParam("Idempotency-Key") @Size(max = 200) String key, @NotNull @Valid AreaRequest request) {
        return areas.add(actor.get(), request, key)
                .map(area -> Response.created(URI.create("/api/v1/team/areas/" + area.id()))
                        .entity(area.view())
                        .build());
    }

    @PUT
    @Path("{id}")
    @Cancellable(false)
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(summary = "Zuständigkeit ändern; die Person bleibt")
    public Uni<TeamArea.View> change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, @NotNull @Valid AreaRequest request) {
        return areas.change(actor.get(), id, IfMatch.version(version), request).map(TeamArea::view);
    }

    @DELETE
    @Path("{id}")
    @Cancellable(false)
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(summary = "Zuständigkeit streichen")
    public Uni<Void> remove(@PathParam("id") UUID id, @HeaderParam("If-Match") String version) {
        return areas.remove(actor.get(), id, IfMatch.version(version));
    }
}
