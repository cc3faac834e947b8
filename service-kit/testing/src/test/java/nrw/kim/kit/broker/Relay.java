package nrw.kim.kit.broker;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Writes to Kafka as Debezium does: CloudEvents in binary mode. */
final class Relay implements AutoCloseable {
    private static final String TOPIC = "kim.case.case";

    private final KafkaProducer<String, String> producer;

    Relay(String bootstrapServers) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringSerializer(), new StringSerializer());
    }

    /** A case was reopened; the id of the case. */
    UUID reopened() {
        var caseId = UUID.randomUUID();
        send(caseId, "{\"caseId\":\"" + caseId + "\"}");
        return caseId;
    }

    /** A record that nobody can read. */
    UUID poison() {
        var caseId = UUID.randomUUID();
        send(caseId, "{\"caseId\":7}");
        return caseId;
    }

    private void send(UUID caseId, String payload) {
        var record = new ProducerRecord<>(TOPIC, caseId.toString(), payload);
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_id", UUID.randomUUID().toString());
        headers.put("ce_type", "nrw.kim.case.reopened.v1");
        headers.put("ce_ki", "05170");
        headers.put("ce_time", Instant.now().toString());
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
