package nrw.kim.kit.sample.note;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import nrw.kim.events.CaseEvent;
import nrw.kim.kit.event.EventHandler;
import nrw.kim.kit.event.ReceivedEvent;

/** Writes a note for each case that was reopened elsewhere; can be told to fail. */
@ApplicationScoped
public class NoteConsumer implements EventHandler {
    private final NoteRepository notes;
    private final AtomicInteger failures = new AtomicInteger();

    NoteConsumer(NoteRepository notes) {
        this.notes = notes;
    }

    /** Fails the next deliveries, as a bug or a passing trouble would. */
    public void failNext(int times) {
        failures.set(times);
    }

    @Override
    public String topic() {
        return "kim.case.case";
    }

    @Override
    public Uni<Void> handle(ReceivedEvent received) {
        if (failures.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
            return Uni.createFrom().failure(new IllegalStateException("told to fail"));
        }
        return received.event() instanceof CaseEvent.Reopened reopened
                ? notes.persist(new Note(reopened.caseId(), received.ki(), "reopened by " + received.id()))
                        .replaceWithVoid()
                : Uni.createFrom().voidItem();
    }
}
