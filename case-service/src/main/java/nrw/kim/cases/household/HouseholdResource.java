package nrw.kim.cases.household;

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
import nrw.kim.events.code.HouseholdRole;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Haushalt of the person of a case. */
@Path("/api/v1/cases/{caseId}/household")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Haushalt")
public class HouseholdResource {
    private final HouseholdService households;
    private final CurrentActor actor;

    HouseholdResource(HouseholdService households, CurrentActor actor) {
        this.households = households;
        this.actor = actor;
    }

    /** What a member is from now on. */
    @Schema(name = "HouseholdPlace")
    public record PlaceRequest(@NotNull HouseholdRole role, boolean hidden) {}

    /** Members that the reader may see, the case's own person among them; empty without a household. */
    @Schema(name = "HouseholdMembers")
    public record Members(List<HouseholdView> items) {}

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Haushalt; wer nicht gefunden werden darf, steht nicht darin")
    public Uni<Members> read(@PathParam("caseId") UUID caseId) {
        return households.read(actor.get(), caseId).map(Members::new);
    }

    @POST
    @Path("members")
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Person in den Haushalt aufnehmen")
    @APIResponseSchema(value = Members.class, responseCode = "201", responseDescription = "aufgenommen")
    public Uni<Response> add(
            @PathParam("caseId") UUID caseId,
            @HeaderParam("Idempotency-Key") @Size(max = 200) String key,
            @NotNull @Valid MemberRequest request) {
        return households.add(actor.get(), caseId, request, key).map(all -> Response.created(
                        URI.create("/api/v1/cases/" + caseId + "/household"))
                .entity(new Members(all))
                .build());
    }

    @PUT
    @Path("members/{id}")
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Rolle oder Sichtbarkeit ändern")
    public Uni<Members> change(
            @PathParam("caseId") UUID caseId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            @NotNull @Valid PlaceRequest place) {
        return households
                .change(
                        actor.get(),
                        caseId,
                        id,
                        IfMatch.version(version),
                        new HouseholdMember.Place(place.role(), place.hidden()))
                .map(Members::new);
    }

    @POST
    @Path("members/{id}/remove")
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Person aus dem Haushalt nehmen")
    public Uni<Members> remove(
            @PathParam("caseId") UUID caseId, @PathParam("id") UUID id, @HeaderParam("If-Match") String version) {
        return households
                .remove(actor.get(), caseId, id, IfMatch.version(version))
                .map(Members::new);
    }
}
