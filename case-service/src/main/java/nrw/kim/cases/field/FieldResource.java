package nrw.kim.cases.field;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

/** Zusatzfelder des KI. */
@Path("/api/v1/team/additional-fields")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Zusatzfelder")
public class FieldResource {
    private final FieldService fields;
    private final CurrentActor actor;

    FieldResource(FieldService fields, CurrentActor actor) {
        this.fields = fields;
        this.actor = actor;
    }

    /** Definitions, in the order in which they were made. */
    @Schema(name = "AdditionalFieldList")
    public record FieldList(List<AdditionalField.View> items) {}

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR, Roles.TENANT_ADMIN})
    @Operation(summary = "Zusatzfelder des KI, auch die außer Gebrauch")
    public Uni<FieldList> list() {
        return fields.list(actor.get())
                .map(all ->
                        new FieldList(all.stream().map(AdditionalField::view).toList()));
    }

    @POST
    @Cancellable(false)
    @RolesAllowed(Roles.TENANT_ADMIN)
    @Operation(summary = "Zusatzfeld festlegen, mit Zweck, Aufbewahrung und Datengruppe")
    @APIResponseSchema(value = AdditionalField.View.class, responseCode = "201", responseDescription = "angelegt")
    public Uni<Response> define(
            @HeaderParam("Idempotency-Key") @Size(max = 200) String key, @NotNull @Valid FieldRequest request) {
        return fields.define(actor.get(), request, key)
                .map(field -> Response.created(URI.create("/api/v1/team/additional-fields/" + field.id()))
                        .entity(field.view())
                        .build());
    }

    @PUT
    @Path("{id}")
    @Cancellable(false)
    @RolesAllowed(Roles.TENANT_ADMIN)
    @Operation(summary = "Wortlaut, Zweck oder Auswahl ändern; Art, Datengruppe und Aufbewahrung bleiben")
    public Uni<AdditionalField.View> change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, @NotNull @Valid FieldRequest request) {
        return fields.change(actor.get(), id, IfMatch.version(version), request).map(AdditionalField::view);
    }

    @POST
    @Path("{id}/retire")
    @Cancellable(false)
    @RolesAllowed(Roles.TENANT_ADMIN)
    @Operation(summary = "Zusatzfeld außer Gebrauch nehmen; was darin steht, bleibt lesbar")
    public Uni<AdditionalField.View> retire(@PathParam("id") UUID id, @HeaderParam("If-Match") String version) {
        return fields.retire(actor.get(), id, IfMatch.version(version)).map(AdditionalField::view);
    }
}
