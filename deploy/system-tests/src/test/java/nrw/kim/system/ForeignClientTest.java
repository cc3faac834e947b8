package nrw.kim.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudevents.CloudEvent;
import io.cloudevents.SpecVersion;
import io.cloudevents.kafka.CloudEventDeserializer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

/** A client that knows nothing of us but the CloudEvents standard reads our topics. */
class ForeignClientTest {

    @Test
    void theCloudEventsSdkReadsAReferral() throws Exception {
        // Given
        var stack = Stack.running();
        var reference = "FOREIGN-" + UUID.randomUUID();
        var referral =
                stack.platform().machine("jobcenter-kreis-wesel").post("/referrals", Samples.referral(reference));

        // When
        var event = received(stack, referral.path("id").asText());

        // Then
        assertThat(event.value().getSpecVersion()).isEqualTo(SpecVersion.V1);
        assertThat(event.value().getType()).isEqualTo("nrw.kim.referral.received.v1");
        assertThat(event.value().getSubject()).isEqualTo(event.key());
        assertThat(event.value().getExtension("ki")).isEqualTo("05170");
        assertThat(event.value().getTime()).isNotNull();
        var payload = new ObjectMapper().readTree(event.value().getData().toBytes());
        assertThat(payload.path("ags").asText()).isEqualTo("05170024");
        assertThat(payload.toString()).doesNotContain("Mustermann");
    }

    private static ConsumerRecord<String, CloudEvent> received(Stack stack, String key) {
        Map<String, Object> config = Map.of(
                "bootstrap.servers",
                stack.platform().kafka(),
                "group.id",
                "foreign-" + UUID.randomUUID(),
                "auto.offset.reset",
                "earliest");
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new CloudEventDeserializer())) {
            consumer.subscribe(List.of("kim.case.referral"));
            var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (System.nanoTime() < end) {
                for (var event : consumer.poll(Duration.ofMillis(200))) {
                    if (event.key().equals(key)) {
                        return event;
                    }
                }
            }
        }
        throw new AssertionError("the event of referral " + key + " did not arrive");
    }
}
