package nrw.kim.cases.transition;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.code.TransitionKind;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Übergänge of a case. */
@Path("/api/v1/cases/{caseId}/transitions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Übergänge")
public class TransitionResource {
    private final TransitionService transitions;
    private final CurrentActor actor;

    TransitionResource(TransitionService transitions, CurrentActor actor) {
        this.transitions = transitions;
        this.actor = actor;
    }

    /** Transitions that are to be expected. */
    @Schema(name = "Transitions")
    public record Transitions(List<TransitionView> items) {}

    /** A day that somebody knows. */
    @Schema(name = "TransitionDay")
    public record Day(@NotNull LocalDate expectedOn) {}

    /** Whether a point of the checklist is done. */
    @Schema(name = "TransitionTick")
    public record Done(boolean done) {}

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Erwartete Übergänge mit Prüfliste und Fristen")
    public Uni<Transitions> read(@PathParam("caseId") UUID caseId) {
        return transitions.read(actor.get(), caseId).map(Transitions::new);
    }

    @PUT
    @Path("{kind}")
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Tag des Übergangs von Hand angeben; er geht dem errechneten vor")
    public Uni<Transitions> expect(
            @PathParam("caseId") UUID caseId, @PathParam("kind") TransitionKind kind, @NotNull @Valid Day day) {
        return transitions.expect(actor.get(), caseId, kind, day.expectedOn()).map(Transitions::new);
    }

    @DELETE
    @Path("{kind}")
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Von Hand angegebenen Tag zurücknehmen")
    public Uni<Transitions> forget(@PathParam("caseId") UUID caseId, @PathParam("kind") TransitionKind kind) {
        return transitions.forget(actor.get(), caseId, kind).map(Transitions::new);
    }

    @PUT
    @Path("{kind}/items/{item}")
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Punkt der Prüfliste abhaken oder wieder öffnen")
    public Uni<Transitions> tick(
            @PathParam("caseId") UUID caseId,
            @PathParam("kind") TransitionKind kind,
            @PathParam("item") String item,
            @NotNull @Valid Done done) {
        return transitions.tick(actor.get(), caseId, kind, item, done.done()).map(Transitions::new);
    }
}
