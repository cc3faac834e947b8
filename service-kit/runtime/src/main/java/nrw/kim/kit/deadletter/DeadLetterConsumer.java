package nrw.kim.kit.deadletter;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import nrw.kim.kit.Ids;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Brings the service's dead-letter topic into its table: each letter once, and as late as the database needs. */
@ApplicationScoped
public class DeadLetterConsumer {
    /** Channel of the service's dead-letter topic. */
    public static final String CHANNEL = "dead-letters";

    private final DeadLetterRepository letters;
    private final DeadLetterMetrics metrics;
    private final Ids ids;

    DeadLetterConsumer(DeadLetterRepository letters, DeadLetterMetrics metrics, Ids ids) {
        this.letters = letters;
        this.metrics = metrics;
        this.ids = ids;
    }

    @Incoming(CHANNEL)
    Uni<Void> on(ConsumerRecord<String, String> record) {
        var context = Vertx.currentContext();
        var letter = DeadLetter.from(record, ids.next());
        return letters.store(letter)
                .runSubscriptionOn(work -> context.runOnContext(ignored -> work.run()))
                .onFailure()
                .retry()
                .withBackOff(Duration.ofMillis(200), Duration.ofSeconds(5))
                .indefinitely()
                .chain(isNew ->
                        isNew ? metrics.stored(letter) : Uni.createFrom().voidItem());
    }
}
