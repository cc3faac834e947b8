package nrw.kim.cases.migrationnote;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import nrw.kim.cases.access.FieldGroup;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.events.code.AccessAction;
import nrw.kim.events.code.MigrationPhase;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.tenant.TenantTransaction;

/** Reads and writes the note for who works on the case. */
@ApplicationScoped
class MigrationNoteService {
    private final TenantTransaction tenants;
    private final CaseService cases;
    private final MigrationNoteRepository notes;
    private final Clock clock;

    MigrationNoteService(TenantTransaction tenants, CaseService cases, MigrationNoteRepository notes, Clock clock) {
        this.tenants = tenants;
        this.cases = cases;
        this.notes = notes;
        this.clock = clock;
    }

    Uni<MigrationNote.View> read(Actor actor, UUID caseId) {
        return tenants.of(actor, () -> cases.reading(actor, caseId, AccessAction.MIGRATION_NOTE_READ)
                .chain(reading -> reading.rights().read(FieldGroup.MIGRATION_PHASE)
                        ? notes.findById(caseId).map(MigrationNote.View::of)
                        : Uni.createFrom().item(MigrationNote.View.WITHHELD)));
    }

    /** An empty note without a phase takes it off. */
    Uni<MigrationNote.View> write(Actor actor, UUID caseId, int version, MigrationPhase phase, String text) {
        return tenants.of(actor, () -> cases.forWork(actor, caseId)
                .invoke(file -> file.requireOpen("note migration phase"))
                .chain(file -> notes.findById(caseId)
                        .invoke(known -> IfMatch.check(
                                version, MigrationNote.View.of(known).version()))
                        .chain(known -> store(
                                known == null ? new MigrationNote(file) : known, known != null, actor, phase, text)))
                .call(notes::flush)
                .map(MigrationNote.View::of));
    }

    private Uni<MigrationNote> store(
            MigrationNote note, boolean known, Actor actor, MigrationPhase phase, String text) {
        if (phase == null && (text == null || text.isBlank())) {
            return known
                    ? notes.delete(note).replaceWith(() -> null)
                    : Uni.createFrom().nullItem();
        }
        note.say(phase, text, actor, OffsetDateTime.now(clock));
        return known ? Uni.createFrom().item(note) : notes.persist(note);
    }
}
