package nrw.kim.cases.walkin;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Offene Sprechstunde of a site. */
@Path("/api/v1/walk-ins")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Offene Sprechstunde")
public class WalkInResource {
    private final WalkInService walkIns;
    private final CurrentActor actor;

    WalkInResource(WalkInService walkIns, CurrentActor actor) {
        this.walkIns = walkIns;
        this.actor = actor;
    }

    /** The visits of a day at a site. */
    @Schema(name = "WalkInList")
    public record WalkInList(List<WalkIn.View> items) {}

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Besuche eines Standorts an einem Tag, ohne Angaben zu Personen")
    public Uni<WalkInList> list(@NotNull @QueryParam("siteId") UUID siteId, @QueryParam("day") LocalDate day) {
        var reader = actor.get();
        return walkIns.list(reader, siteId, day)
                .map(all -> new WalkInList(
                        all.stream().map(walkIn -> walkIn.view(reader)).toList()));
    }

    @POST
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(
            summary = "Besuch der offenen Sprechstunde erfassen",
            description = "Mit Fall wird der Besuch ein Beratungskontakt; ohne ist er anonym und nimmt nur Codes an.")
    @APIResponseSchema(value = WalkIn.View.class, responseCode = "201", responseDescription = "angelegt")
    public Uni<Response> record(
            @HeaderParam("Idempotency-Key") @Size(max = 200) String key, @NotNull @Valid WalkInRequest request) {
        var by = actor.get();
        return walkIns.record(by, request, key)
                .map(walkIn -> Response.created(URI.create("/api/v1/walk-ins/" + walkIn.id()))
                        .entity(walkIn.view(by))
                        .build());
    }
}
