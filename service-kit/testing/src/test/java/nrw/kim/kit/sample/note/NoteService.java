package nrw.kim.kit.sample.note;

import static nrw.kim.kit.rest.Idempotency.fingerprint;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nrw.kim.events.CaseEvent;
import nrw.kim.kit.Ids;
import nrw.kim.kit.access.AccessLog;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.event.DomainEvents;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.Idempotency;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.rest.Page;
import nrw.kim.kit.tenant.TenantTransaction;

/** Writes, reads and closes notes. */
@ApplicationScoped
public class NoteService {
    private final TenantTransaction tenants;
    private final NoteRepository notes;
    private final DomainEvents events;
    private final Idempotency idempotency;
    private final AccessLog accesses;
    private final Ids ids;

    NoteService(
            TenantTransaction tenants,
            NoteRepository notes,
            DomainEvents events,
            Idempotency idempotency,
            AccessLog accesses,
            Ids ids) {
        this.tenants = tenants;
        this.notes = notes;
        this.events = events;
        this.idempotency = idempotency;
        this.accesses = accesses;
        this.ids = ids;
    }

    Uni<Idempotency.Result> write(Actor actor, NoteRequest request, String key) {
        var ki = actor.onlyKi();
        var note = new Note(ids.next(), ki, request.text());
        return tenants.in(
                ki,
                () -> idempotency.once(
                        ki, actor.sub(), key, fingerprint(request.toString()), note.id(), () -> store(actor, note)));
    }

    private Uni<Void> store(Actor actor, Note note) {
        return slowDown(note)
                .chain(() -> notes.persist(note))
                .chain(() -> events.append(note.ki(), actor.sub(), new CaseEvent.Reopened(note.id())))
                .invoke(() -> {
                    if (note.text().startsWith("refuse me")) {
                        throw Problem.rule("note-refused");
                    }
                });
    }

    /** Long enough in the transaction for a client to hang up meanwhile. */
    private Uni<?> slowDown(Note note) {
        return note.text().startsWith("slow ")
                ? notes.sleep()
                : Uni.createFrom().voidItem();
    }

    Uni<NoteView> read(Actor actor, UUID id) {
        return tenants.of(actor, () -> notes.get(id)
                .call(this::slowDown)
                .call(note -> accesses.read(note.ki(), actor, "CASE_WORK", NoteAction.NOTE_READ, id, null))
                .map(NoteView::from));
    }

    Uni<Page<NoteView>> list(Actor actor, UUID after, int limit) {
        return tenants.of(
                actor, () -> notes.page(after, limit).map(rows -> Page.of(rows, limit, Note::id, NoteView::from)));
    }

    Uni<NoteView> close(Actor actor, UUID id, int version) {
        return tenants.of(actor, () -> notes.get(id)
                .invoke(note -> IfMatch.check(version, note.version()))
                .invoke(Note::close)
                .call(note -> events.append(note.ki(), actor.sub(), new CaseEvent.Reopened(id)))
                .call(notes::flush)
                .map(NoteView::from));
    }
}
