package nrw.kim.kit.deadletter;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * {@code kim_dead_letters_total}: letters stored by this instance; {@code kim_dead_letters_open}: letters of the service
 * that wait for an operator, as of the last letter, replay or {@link #refresh}.
 */
@ApplicationScoped
class DeadLetterMetrics {
    private static final Logger LOG = Logger.getLogger(DeadLetterMetrics.class);

    private final DeadLetterRepository letters;
    private final Counter stored;
    private final AtomicLong open = new AtomicLong();

    DeadLetterMetrics(DeadLetterRepository letters, MeterRegistry registry) {
        this.letters = letters;
        this.stored = Counter.builder("kim.dead.letters")
                .description("Events that could not be applied")
                .register(registry);
        Gauge.builder("kim.dead.letters.open", open, AtomicLong::get)
                .description("Events that could not be applied and were not replayed yet")
                .register(registry);
    }

    void start(@Observes StartupEvent event) {
        refresh().subscribe().with(n -> LOG.debugf("%d dead letters open", n), e -> LOG.warnf("not counted: %s", e));
    }

    Uni<Void> stored(DeadLetter letter) {
        LOG.warnf(
                "dead letter %s from %s at %d/%d: %s",
                letter.id(), letter.topic(), letter.partition(), letter.offset(), letter.reason());
        stored.increment();
        return refresh().onFailure().recoverWithItem(open::incrementAndGet).replaceWithVoid();
    }

    /** Counts the open ones; other instances store and replay too. */
    Uni<Long> refresh() {
        return letters.countOpen().invoke(open::set);
    }
}
