package nrw.kim.network.theme;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import nrw.kim.network.http.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Themes: lists, one with its gaps, new ones. */
@Path("/api/v1/themes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Themen")
class ThemeResource {
    private final ThemeService themes;
    private final CurrentActor actor;

    ThemeResource(ThemeService themes, CurrentActor actor) {
        this.themes = themes;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD, Roles.STEERING_MEMBER})
    @Operation(summary = "Themen auflisten; die Lenkungsgruppe sieht nur vorgelegte")
    public Uni<Page<ThemeView>> search(
            @QueryParam("status") ThemeStatus status,
            @QueryParam("after") UUID after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return themes.search(actor.get(), status, after, limit);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD, Roles.STEERING_MEMBER})
    @Operation(summary = "Thema mit seinen Systemlücken lesen")
    public Uni<RestResponse<ThemeView>> get(@PathParam("id") UUID id) {
        return themes.get(actor.get(), id).map(Answers::ok);
    }

    @POST
    @Cancellable(false)
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD})
    @Operation(summary = "Thema anlegen")
    @APIResponseSchema(value = ThemeView.class, responseCode = "201", responseDescription = "angelegt")
    public Uni<RestResponse<ThemeView>> create(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid ThemeRequest request) {
        return themes.create(actor.get(), key, request).map(view -> Answers.created("themes", view));
    }
}
