package nrw.kim.cases.absence;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Abwesenheiten und Vertretungen im KI. */
@Path("/api/v1/team/absences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Team: Abwesenheiten")
public class AbsenceResource {
    private static final int DAYS_AHEAD = 90;

    private final AbsenceService absences;
    private final CurrentActor actor;
    private final Clock clock;

    AbsenceResource(AbsenceService absences, CurrentActor actor, Clock clock) {
        this.absences = absences;
        this.actor = actor;
        this.clock = clock;
    }

    /** Absences, by their first day. */
    @Schema(name = "AbsenceList")
    public record AbsenceList(List<Absence.View> items) {}

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR, Roles.KI_LEAD})
    @Operation(
            summary = "Wer wann nicht da ist und wer vertritt",
            description = "Die Art sehen nur die Abwesenden selbst, die Koordination und die KI-Leitung.")
    public Uni<AbsenceList> list(
            @Parameter(description = "erster Tag; sonst heute") @QueryParam("from") LocalDate from,
            @Parameter(description = "letzter Tag; sonst 90 Tage weiter") @QueryParam("until") LocalDate until) {
        var first = from == null ? LocalDate.now(clock) : from;
        return absences.between(actor.get(), first, until == null ? first.plusDays(DAYS_AHEAD) : until)
                .map(AbsenceList::new);
    }

    @POST
    @Cancellable(false)
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Abwesenheit eintragen: für sich selbst, die Koordination für alle")
    @APIResponseSchema(value = Absence.View.class, responseCode = "201", responseDescription = "angelegt")
    public Uni<Response> enter(
            @HeaderParam("Idempotency-Key") @Size(max = 200) String key, @NotNull @Valid AbsenceRequest request) {
        return absences.enter(actor.get(), request, key)
                .map(view -> Response.created(URI.create("/api/v1/team/absences/" + view.id()))
                        .entity(view)
                        .build());
    }

    @PUT
    @Path("{id}")
    @Cancellable(false)
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Tage oder Vertretung ändern; was begonnen hat, behält seinen ersten Tag")
    public Uni<Absence.View> change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String version, @NotNull @Valid AbsenceRequest request) {
        return absences.change(actor.get(), id, IfMatch.version(version), request);
    }

    @DELETE
    @Path("{id}")
    @Cancellable(false)
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Abwesenheit streichen, die noch nicht begonnen hat")
    public Uni<Void> remove(@PathParam("id") UUID id, @HeaderParam("If-Match") String version) {
        return absences.remove(actor.get(), id, IfMatch.version(version));
    }
}
