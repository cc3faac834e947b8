package nrw.kim.kit.testing;

import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nrw.kim.events.EventCatalogue;
import nrw.kim.events.EventJson;
import nrw.kim.events.KimEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/** Feeds the service's inbox with events as the relay writes them to Kafka. */
public final class InboxFeed {
    private InboxFeed() {}

    /** Sends an event of a tenant on its usual topic and returns its id. */
    public static UUID send(String ki, KimEvent event) {
        return send(UUID.randomUUID(), ki, event, EventCatalogue.of(event).topic());
    }

    /** Sends an event with a given id and topic; the same id twice is a duplicate delivery. */
    public static UUID send(UUID id, String ki, KimEvent event, String topic) {
        var headers = new RecordHeaders();
        var type = EventCatalogue.of(event).type();
        for (var attribute : new String[][] {
            {"ce_id", id.toString()},
            {"ce_type", type},
            {"ce_ki", ki},
            {"ce_time", Instant.now().toString()},
            {"ce_source", "/kim/test"},
            {"ce_specversion", "1.0"},
            {"ce_subject", event.aggregateId().toString()}
        }) {
            headers.add(attribute[0], attribute[1].getBytes(StandardCharsets.UTF_8));
        }
        var record = new ConsumerRecord<>(
                topic,
                0,
                0L,
                0L,
                TimestampType.CREATE_TIME,
                -1,
                -1,
                event.aggregateId().toString(),
                EventJson.write(event),
                headers,
                Optional.empty());
        connector().source("inbox").runOnVertxContext(true).send(record);
        return id;
    }

    private static InMemoryConnector connector() {
        return CDI.current()
                .select(InMemoryConnector.class, Any.Literal.INSTANCE)
                .get();
    }
}
