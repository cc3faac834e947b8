package nrw.kim.kit.deadletter;

import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/** A record on the dead-letter topic, as the messaging library writes it. */
final class ADeadLetter {
    private static final AtomicLong OFFSETS = new AtomicLong();

    final UUID caseId = UUID.randomUUID();
    private final Map<String, String> headers = new LinkedHashMap<>();

    ADeadLetter() {
        headers.put("dead-letter-exception-class-name", "java.lang.IllegalStateException");
        headers.put("dead-letter-reason", "told to fail");
        headers.put("dead-letter-topic", "kim.case.case");
        headers.put("dead-letter-partition", "2");
        headers.put("dead-letter-offset", "" + OFFSETS.incrementAndGet());
        headers.put("ce_id", UUID.randomUUID().toString());
        headers.put("ce_type", "nrw.kim.case.reopened.v1");
        headers.put("ce_ki", "05170");
        headers.put("ce_time", Instant.now().toString());
    }

    void withHeader(String name, String value) {
        headers.put(name, value);
    }

    void arrives() {
        var all = new RecordHeaders();
        headers.forEach((name, value) -> all.add(name, value.getBytes(StandardCharsets.UTF_8)));
        var record = new ConsumerRecord<>(
                "kim.dead-letter.sample",
                0,
                0L,
                System.currentTimeMillis(),
                TimestampType.CREATE_TIME,
                -1,
                -1,
                caseId.toString(),
                "{\"caseId\":\"" + caseId + "\"}",
                all,
                Optional.empty());
        CDI.current()
                .select(InMemoryConnector.class, Any.Literal.INSTANCE)
                .get()
                .source("dead-letters")
                .runOnVertxContext(true)
                .send(record);
    }
}
