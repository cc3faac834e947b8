package nrw.kim.reporting;

import static org.awaitility.Awaitility.await;

import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nrw.kim.events.EventCatalogue;
import nrw.kim.events.EventJson;
import nrw.kim.events.KimEvent;
import nrw.kim.kit.LocalDays;
import nrw.kim.kit.testing.TestDatabase;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/** Sends events of one KI as the relay would, each at a time of its own, and waits until they are applied. */
public final class EventStream {

    private final String ki;
    private LocalDate day;

    public EventStream(String ki) {
        this.ki = ki;
    }

    /** What is sent from here on happened on this day, at noon in Berlin. */
    public EventStream on(String date) {
        day = LocalDate.parse(date);
        return this;
    }

    public EventStream send(KimEvent event) {
        return send(
                UUID.randomUUID(),
                event,
                day.atTime(LocalTime.NOON).atZone(LocalDays.ZONE).toInstant());
    }

    public EventStream send(UUID id, KimEvent event, Instant time) {
        return send(id, event, time, EventCatalogue.of(event).topic());
    }

    public EventStream send(UUID id, KimEvent event, Instant time, String topic) {
        var headers = new RecordHeaders();
        List.of(
                        List.of("ce_id", id.toString()),
                        List.of("ce_type", EventCatalogue.of(event).type()),
                        List.of("ce_ki", ki),
                        List.of("ce_time", time.toString()))
                .forEach(h -> headers.add(h.getFirst(), h.getLast().getBytes(StandardCharsets.UTF_8)));
        CDI.current()
                .select(InMemoryConnector.class, Any.Literal.INSTANCE)
                .get()
                .source("inbox")
                .runOnVertxContext(true)
                .send(new ConsumerRecord<>(
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
                        Optional.empty()));
        return this;
    }

    /** Waits until so many events of this KI are applied. */
    public EventStream applied(long events) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> number("select count(*) from inbox where ki = ?", ki) == events);
        return this;
    }

    /** The golden sample of every event type. */
    public static List<KimEvent> samples() {
        return EventCatalogue.all().stream().map(EventStream::sample).toList();
    }

    private static KimEvent sample(EventCatalogue.Entry entry) {
        try (var in = KimEvent.class.getResourceAsStream("sample/" + entry.type() + ".json")) {
            return EventJson.read(entry.type(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static long number(String sql, Object... parameters) {
        return ((Number) TestDatabase.rows(sql, parameters)
                        .getFirst()
                        .values()
                        .iterator()
                        .next())
                .longValue();
    }
}
