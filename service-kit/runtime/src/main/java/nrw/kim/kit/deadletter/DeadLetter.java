package nrw.kim.kit.deadletter;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nrw.kim.events.KiKey;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/**
 * An event that could not be applied, with the place it came from.
 *
 * @param ki tenant if the event says one that can be read, else null
 * @param reason kind and message of the failure; events carry no personal data, so neither does it
 * @param headers headers of the original record
 */
record DeadLetter(
        UUID id,
        String eventId,
        String topic,
        int partition,
        long offset,
        String key,
        String type,
        String ki,
        String reason,
        String payload,
        Map<String, String> headers,
        OffsetDateTime failedAt,
        OffsetDateTime replayedAt) {

    private static final Pattern KI = Pattern.compile(KiKey.PATTERN);
    private static final String ADDED = "dead-letter-";

    /** Reads what the messaging library wrote to the dead-letter topic. */
    static DeadLetter from(ConsumerRecord<String, String> record, UUID id) {
        var all = headersOf(record);
        var original = new LinkedHashMap<>(all);
        original.keySet().removeIf(name -> name.startsWith(ADDED));
        var ki = original.get("ce_ki");
        return new DeadLetter(
                id,
                original.get("ce_id"),
                all.getOrDefault("dead-letter-topic", record.topic()),
                (int) number(all.get("dead-letter-partition"), record.partition()),
                number(all.get("dead-letter-offset"), record.offset()),
                storable(record.key()),
                original.get("ce_type"),
                ki != null && KI.matcher(ki).matches() ? ki : null,
                reason(all),
                Optional.ofNullable(storable(record.value())).orElse(""),
                original,
                Instant.ofEpochMilli(record.timestamp()).atOffset(ZoneOffset.UTC),
                null);
    }

    /** The record as it was when it failed. */
    ConsumerRecord<String, String> original() {
        var restored = new RecordHeaders();
        headers.forEach((name, value) -> restored.add(name, value.getBytes(StandardCharsets.UTF_8)));
        return new ConsumerRecord<>(
                topic,
                partition,
                offset,
                failedAt.toInstant().toEpochMilli(),
                TimestampType.CREATE_TIME,
                -1,
                -1,
                key,
                payload,
                restored,
                Optional.empty());
    }

    private static Map<String, String> headersOf(ConsumerRecord<?, ?> record) {
        var headers = new LinkedHashMap<String, String>();
        for (var header : record.headers()) {
            if (header.value() != null) {
                headers.put(header.key(), storable(new String(header.value(), StandardCharsets.UTF_8)));
            }
        }
        return headers;
    }

    private static String reason(Map<String, String> headers) {
        var kind = headers.getOrDefault("dead-letter-exception-class-name", "unknown");
        return kind.substring(kind.lastIndexOf('.') + 1) + ": " + headers.getOrDefault("dead-letter-reason", "unknown");
    }

    /** A letter that cannot even say where it came from is kept under its own place. */
    private static long number(String header, long otherwise) {
        return header != null && header.matches("\\d{1,18}") ? Long.parseLong(header) : otherwise;
    }

    /** Postgres keeps any character but this one. */
    private static String storable(String text) {
        return text == null ? null : text.replace('\u0000', '\uFFFD');
    }
}
