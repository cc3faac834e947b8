package nrw.kim.kit.event;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import nrw.kim.events.EventJson;
import nrw.kim.events.KiKey;
import nrw.kim.events.UnreadableEventException;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads a Kafka record in CloudEvents binary mode. */
final class CloudEventRecord {
    private CloudEventRecord() {}

    /** @throws UnreadableEventException if an attribute is missing or malformed, or the payload does not fit its type */
    static ReceivedEvent read(ConsumerRecord<String, String> record) {
        var type = required(record, "ce_type");
        try {
            return new ReceivedEvent(
                    UUID.fromString(required(record, "ce_id")),
                    type,
                    record.topic(),
                    new KiKey(required(record, "ce_ki")),
                    Instant.parse(required(record, "ce_time")),
                    EventJson.read(type, record.value()));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new UnreadableEventException("malformed attribute of " + type, e);
        }
    }

    static String header(ConsumerRecord<String, String> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static String required(ConsumerRecord<String, String> record, String name) {
        var value = header(record, name);
        if (value == null) {
            throw new UnreadableEventException("attribute " + name + " is missing", null);
        }
        return value;
    }
}
