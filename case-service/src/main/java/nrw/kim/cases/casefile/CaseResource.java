package nrw.kim.cases.casefile;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.person.PersonRequest;
import nrw.kim.events.code.AccessChannel;
import nrw.kim.events.code.CasePhase;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.Situation;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.rest.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Fälle: the list, the head of the file, and the steps along the Regelkreis. */
@Path("/api/v1/cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fälle")
public class CaseResource {
    private final CaseService cases;
    private final CaseListService list;
    private final CurrentActor actor;
    private final Clock clock;

    CaseResource(CaseService cases, CaseListService list, CurrentActor actor, Clock clock) {
        this.cases = cases;
        this.list = list;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * A case for a person who came without a referral.
     *
     * @param duplicatesSeen the case manager has seen who is alike and opens the case all the same (B2-37)
     */
    @Schema(name = "CaseOpening")
    public record OpenRequest(
            @NotNull @Valid PersonRequest person,
            @NotNull AccessChannel accessChannel,
            @NotEmpty @Size(max = 9) List<@NotNull LifeDomain> lifeDomains,
            boolean duplicatesSeen) {}

    /** The phase to go to; a reason where the Regelkreis asks for one. */
    @Schema(name = "PhaseChange")
    public record PhaseRequest(
            @NotNull CasePhase phase, @Size(max = 400) String reason) {}

    /**
     * The case manager who takes over.
     *
     * @param responsible id of a colleague
     * @param responsibleName needed for somebody who was never here; else the name is known
     */
    @Schema(name = "CaseAssignment")
    public record AssignRequest(
            @NotNull UUID responsible, @Size(max = 200) String responsibleName) {}

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Fallliste, wie nichts anderes gesagt ist: zuletzt eröffnete zuerst")
    public Uni<Page<CaseViews.Item>> list(
            @QueryParam("phase") CasePhase phase,
            @Parameter(description = "me, all oder die Kennung einer Case Manager*in")
                    @QueryParam("responsible")
                    @DefaultValue("all")
                    @Size(max = 40)
                    String responsible,
            @QueryParam("q") @Size(max = 100) String text,
            @QueryParam("situation") Situation situation,
            @QueryParam("sort") @DefaultValue("NEWEST") CaseOrder order,
            @QueryParam("after") @Size(max = 80) String after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var who = actor.get();
        var of =
                switch (responsible) {
                    case "me" -> who.sub();
                    case "all" -> null;
                    default -> responsible;
                };
        var question = new CaseListService.Question(phase, of, text, situation);
        return list.page(who, question, new CaseRepository.Cut(order, after, limit));
    }

    @POST
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(
            summary = "Fall ohne Fallzuweisung eröffnen",
            description =
                    "Gibt es im KI schon einen Fall zu einer ähnlichen Person, nennt 409 possible-duplicate diese Fälle;"
                            + " mit duplicatesSeen wird er trotzdem eröffnet.")
    @APIResponseSchema(value = CaseViews.State.class, responseCode = "201", responseDescription = "angelegt")
    public Uni<Response> open(
            @HeaderParam("Idempotency-Key") @Size(max = 200) String key, @NotNull @Valid OpenRequest request) {
        return cases.open(actor.get(), request, key)
                .map(file -> Response.created(URI.create("/api/v1/cases/" + file.id()))
                        .entity(CaseViews.State.from(file))
                        .build());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Kopf der Fallakte; der Zugriff wird protokolliert")
    @APIResponseSchema(CaseViews.Detail.class)
    public Uni<Response> read(@PathParam("id") UUID id) {
        var who = actor.get();
        return cases.read(who, id)
                .map(file -> CaseViews.Detail.from(file, who.sub(), LocalDate.now(clock)))
                .map(view ->
                        Response.ok(view).tag(String.valueOf(view.version())).build());
    }

    @POST
    @Path("{id}/phase")
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Phase im Regelkreis wechseln")
    public Uni<CaseViews.State> phase(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, @NotNull @Valid PhaseRequest request) {
        return cases.changePhase(actor.get(), id, IfMatch.version(version), request.phase(), request.reason())
                .map(CaseViews.State::from);
    }

    @POST
    @Path("{id}/close")
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Fall abschließen (beide Seiten oder dokumentierter Grund)")
    public Uni<CaseViews.State> close(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, @NotNull @Valid Closing closing) {
        return cases.close(actor.get(), id, IfMatch.version(version), closing).map(CaseViews.State::from);
    }

    @POST
    @Path("{id}/reopen")
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Fall wieder aufnehmen")
    public Uni<CaseViews.State> reopen(@PathParam("id") UUID id, @HeaderParam("If-Match") String version) {
        return cases.reopen(actor.get(), id, IfMatch.version(version)).map(CaseViews.State::from);
    }

    @POST
    @Path("{id}/assign")
    @Cancellable(false)
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(summary = "Fallführung zuweisen")
    public Uni<CaseViews.State> assign(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, @NotNull @Valid AssignRequest request) {
        return cases.assign(actor.get(), id, IfMatch.version(version), request.responsible(), request.responsibleName())
                .map(CaseViews.State::from);
    }
}
