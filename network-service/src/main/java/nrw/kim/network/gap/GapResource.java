package nrw.kim.network.gap;

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
import java.util.List;
import java.util.UUID;
import nrw.kim.events.code.GapKind;
import nrw.kim.events.code.GapStatus;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.Page;
import nrw.kim.network.gap.GapRepository.GapSearch;
import nrw.kim.network.gap.GapRequests.Report;
import nrw.kim.network.http.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Gaps: lists, one with its history, direct entry. */
@Path("/api/v1/gaps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Systemlücken")
class GapResource {
    private final GapService gaps;
    private final CurrentActor actor;

    GapResource(GapService gaps, CurrentActor actor) {
        this.gaps = gaps;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD, Roles.STEERING_MEMBER, Roles.CASE_MANAGER})
    @Operation(summary = "Systemlücken auflisten; die Lenkungsgruppe sieht nur vorgelegte")
    public Uni<Page<GapView>> search(
            @QueryParam("status") List<GapStatus> status,
            @QueryParam("kind") GapKind kind,
            @QueryParam("domain") LifeDomain domain,
            @QueryParam("themeId") UUID themeId,
            @QueryParam("q") String q,
            @QueryParam("after") UUID after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var who = actor.get();
        var search = new GapSearch(
                status, kind, domain, themeId, q, GapReader.of(who).submittedOnly());
        return gaps.search(who, search, after, limit);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD, Roles.STEERING_MEMBER, Roles.CASE_MANAGER})
    @Operation(summary = "Systemlücke mit ihrem Verlauf lesen")
    public Uni<RestResponse<GapView>> get(@PathParam("id") UUID id) {
        return gaps.get(actor.get(), id).map(Answers::ok);
    }

    @POST
    @Cancellable(false)
    @RolesAllowed({Roles.COORDINATOR, Roles.KI_LEAD})
    @Operation(summary = "Systemlücke unmittelbar eintragen")
    @APIResponseSchema(value = GapView.class, responseCode = "201", responseDescription = "eingetragen")
    public Uni<RestResponse<GapView>> report(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid Report report) {
        return gaps.report(actor.get(), key, report).map(view -> Answers.created("gaps", view));
    }
}
