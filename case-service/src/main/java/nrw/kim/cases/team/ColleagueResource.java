package nrw.kim.cases.team;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.rest.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Beschäftigte of the KI: who can be asked, and who can take over a case. */
@Path("/api/v1/colleagues")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Team")
public class ColleagueResource {
    private static final String STAFF = Roles.CASE_MANAGER + "|" + Roles.COORDINATOR + "|" + Roles.KI_LEAD;

    private final TeamService team;
    private final CurrentActor actor;

    ColleagueResource(TeamService team, CurrentActor actor) {
        this.team = team;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR, Roles.KI_LEAD})
    @Operation(
            summary = "Beschäftigte des eigenen KI, nach Namen",
            description = "Bekannt ist, wer sich schon einmal angemeldet hat.")
    public Uni<Page<Colleague>> list(
            @QueryParam("role") @Pattern(regexp = STAFF) String role,
            @QueryParam("organisation") UUID organisation,
            @QueryParam("q") @Size(max = 100) String text,
            @QueryParam("after") @Size(max = 200) String after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return team.page(actor.get(), new ColleagueRepository.Filter(role, organisation, text), after, limit)
                .map(found -> cut(found, limit));
    }

    @PUT
    @Path("{id}/languages")
    @Cancellable(false)
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR, Roles.KI_LEAD})
    @Operation(
            summary = "Sprachen nennen, in denen jemand berät; freiwillig",
            description = "Die eigenen, als Koordination auch die anderer. Der Vorschlag zur Zuweisung nennt sie.")
    public Uni<Colleague> speak(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @NotNull @Valid LanguagesRequest request) {
        return team.setLanguages(actor.get(), id.toString(), IfMatch.version(version), request.languages());
    }

    private static Page<Colleague> cut(List<Colleague> found, int limit) {
        return found.size() > limit
                ? new Page<>(found.subList(0, limit), found.get(limit - 1).id())
                : new Page<>(found, null);
    }
}
