package nrw.kim.kit.deadletter;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.event.InboxConsumer;
import nrw.kim.kit.problem.Problem;
import org.jboss.logging.Logger;

/** Shows dead letters and applies them again. */
@ApplicationScoped
class DeadLetterService {
    private static final Logger LOG = Logger.getLogger(DeadLetterService.class);

    private final DeadLetterRepository letters;
    private final DeadLetterMetrics metrics;
    private final InboxConsumer inbox;

    DeadLetterService(DeadLetterRepository letters, DeadLetterMetrics metrics, InboxConsumer inbox) {
        this.letters = letters;
        this.metrics = metrics;
        this.inbox = inbox;
    }

    Uni<List<DeadLetter>> page(Actor actor, boolean open, UUID after, int limit) {
        return letters.page(actor.kis(), open, after, limit);
    }

    /**
     * Applies the letter again. Twice is harmless: the inbox knows the event.
     *
     * @return fails with 409 {@code replay-failed} if the cause is still there
     */
    Uni<DeadLetter> replay(Actor actor, UUID id) {
        return find(actor, id)
                .call(letter -> letter.replayedAt() == null
                        ? apply(letter)
                        : Uni.createFrom().voidItem())
                .chain(() -> find(actor, id));
    }

    private Uni<DeadLetter> find(Actor actor, UUID id) {
        return letters.find(actor.kis(), id).onItem().ifNull().failWith(Problem::notFound);
    }

    private Uni<Void> apply(DeadLetter letter) {
        return Uni.createFrom()
                .deferred(() -> inbox.apply(letter.original()))
                .onFailure()
                .transform(e -> stillFails(letter, e))
                .chain(() -> letters.markReplayed(letter.id()))
                .chain(metrics::refresh)
                .replaceWithVoid();
    }

    private static Throwable stillFails(DeadLetter letter, Throwable e) {
        LOG.warnf("dead letter %s not applied: %s", letter.id(), e);
        return Problem.conflict("replay-failed").with("reason", e.getClass().getSimpleName());
    }
}
