package nrw.kim.kit.event;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nrw.kim.events.UnreadableEventException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * The one consumer of the service: hands each event to the handler of its topic. An event waits while the database is
 * away; what still fails after bounded retries goes to the dead letters with its reason. Nothing is acknowledged away.
 */
@ApplicationScoped
public class InboxConsumer {
    /** Channel of all topics the service reads. */
    public static final String CHANNEL = "inbox";

    private static final Logger LOG = Logger.getLogger(InboxConsumer.class);
    private static final int TRIES = 4;

    private final EventInbox inbox;
    private final Map<String, EventHandler> handlers;

    InboxConsumer(EventInbox inbox, @All List<EventHandler> handlers) {
        this.inbox = inbox;
        this.handlers = handlers.stream().collect(toUnmodifiableMap(EventHandler::topic, identity()));
    }

    @Incoming(CHANNEL)
    Uni<Void> on(ConsumerRecord<String, String> record) {
        var context = Vertx.currentContext();
        return Uni.createFrom()
                .deferred(() -> apply(record))
                // A retry comes back on a timer's thread, but a session lives on the context of its message.
                .runSubscriptionOn(work -> context.runOnContext(ignored -> work.run()))
                .onFailure(Outage::isOutage)
                .retry()
                .withBackOff(Duration.ofMillis(200), Duration.ofSeconds(5))
                .indefinitely()
                .onFailure(e -> !(e instanceof UnreadableEventException))
                .retry()
                .withBackOff(Duration.ofMillis(100), Duration.ofSeconds(2))
                .atMost(TRIES)
                .onFailure()
                .invoke(e -> LOG.errorf(
                        "event on %s at %d/%d not handled: %s",
                        record.topic(), record.partition(), record.offset(), e));
    }

    /**
     * Applies a record once, without retries; also the way back for a dead letter that is replayed.
     *
     * @throws UnreadableEventException if the record is no event, or none that this service handles
     */
    public Uni<Void> apply(ConsumerRecord<String, String> record) {
        var event = CloudEventRecord.read(record);
        var handler = Optional.ofNullable(handlers.get(record.topic()))
                .orElseThrow(() -> new UnreadableEventException("no handler for " + record.topic(), null));
        return inbox.once(event, handler::handle);
    }
}
