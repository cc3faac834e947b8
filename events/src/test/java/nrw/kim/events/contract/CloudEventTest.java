package nrw.kim.events.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.CloudEvent;
import io.cloudevents.SpecVersion;
import io.cloudevents.kafka.CloudEventDeserializer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import nrw.kim.events.EventJson;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A record as the relay writes it is a CloudEvent to a client that knows nothing of the platform. */
class CloudEventTest {
    private static final String ID = "0193a0c4-7e00-7001-8a00-00005f000099";

    static List<Sample> samples() {
        return Sample.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aRelayedRecordIsReadAsCloudEvent(Sample sample) {
        // Given
        var subject = sample.tree().get(EventSchemas.keyOf(sample.entry())).asText();
        var headers = relayed(sample, subject);

        // When
        var event = read(sample.entry().topic(), headers, sample.json());

        // Then
        assertThat(event.getSpecVersion()).isEqualTo(SpecVersion.V1);
        assertThat(event.getId()).isEqualTo(ID);
        assertThat(event.getType()).isEqualTo(sample.type());
        assertThat(event.getSource()).isEqualTo(URI.create("/kim/case-service"));
        assertThat(event.getSubject()).isEqualTo(subject);
        assertThat(event.getTime()).isEqualTo(OffsetDateTime.parse("2026-11-21T09:30:00.123456Z"));
        assertThat(event.getDataContentType()).isEqualTo("application/json");
        assertThat(event.getExtension("ki")).isEqualTo("05170");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void itsDataIsThePayload(Sample sample) {
        // Given
        var event = read(sample.entry().topic(), relayed(sample, ID), sample.json());

        // When
        var payload = new String(event.getData().toBytes(), StandardCharsets.UTF_8);

        // Then
        assertThat(EventJson.read(event.getType(), payload))
                .isInstanceOf(sample.entry().record());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void itHasTheHeadersOfTheAsyncApiDocument(Sample sample) {
        // Given
        var promised = CloudEventsBinding.trait().at("/headers/properties").properties().stream()
                .map(Map.Entry::getKey);

        // When
        var headers = relayed(sample, ID);

        // Then
        assertThat(headers).extracting(header -> header.key()).containsExactlyInAnyOrderElementsOf(promised.toList());
    }

    private static CloudEvent read(String topic, Headers headers, String payload) {
        try (var deserializer = new CloudEventDeserializer()) {
            return deserializer.deserialize(topic, headers, payload.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Headers relayed(Sample sample, String subject) {
        var headers = new RecordHeaders();
        Map.of(
                        "ce_id", ID,
                        "ce_specversion", "1.0",
                        "ce_type", sample.type(),
                        "ce_source", "/kim/case-service",
                        "ce_subject", subject,
                        "ce_ki", "05170",
                        "ce_time", "2026-11-21T09:30:00.123456Z",
                        "content-type", "application/json",
                        "traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .forEach((key, value) -> headers.add(key, value.getBytes(StandardCharsets.UTF_8)));
        return headers;
    }
}
