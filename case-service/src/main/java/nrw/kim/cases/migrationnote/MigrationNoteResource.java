package nrw.kim.cases.migrationnote;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nrw.kim.events.code.MigrationPhase;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.rest.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Notiz zur Migrationsphase. */
@Path("/api/v1/cases/{caseId}/migration-note")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Migrationsphase")
public class MigrationNoteResource {
    private final MigrationNoteService notes;
    private final CurrentActor actor;

    MigrationNoteResource(MigrationNoteService notes, CurrentActor actor) {
        this.notes = notes;
        this.actor = actor;
    }

    /** What to write down; both empty takes the note off. */
    @Schema(name = "MigrationNoteRequest")
    public record NoteRequest(
            @Nullable MigrationPhase phase,
            @Size(max = 2000) @Nullable String note) {}

    @GET
    @RolesAllowed({Roles.CASE_MANAGER, Roles.COORDINATOR})
    @Operation(summary = "Notiz zur Migrationsphase; nur für Fallführung und Vertretung")
    public Uni<MigrationNote.View> read(@PathParam("caseId") UUID caseId) {
        return notes.read(actor.get(), caseId);
    }

    @PUT
    @Cancellable(false)
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Notiz zur Migrationsphase schreiben; freiwillig, sie wird nirgends ausgewertet")
    public Uni<MigrationNote.View> write(
            @PathParam("caseId") UUID caseId,
            @HeaderParam("If-Match") String version,
            @NotNull @Valid NoteRequest request) {
        return notes.write(actor.get(), caseId, IfMatch.version(version), request.phase(), request.note());
    }
}
