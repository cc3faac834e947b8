package nrw.kim.events.contract;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nrw.kim.events.EventCatalogue;
import nrw.kim.events.EventCatalogue.Entry;
import nrw.kim.events.EventJson;
import nrw.kim.events.UnreadableEventException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was once written stays valid and readable, and what breaks the schema is not read. */
class SampleTest {
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private static final EventSchemas GENERATED = new EventSchemas();
    private static final Map<String, JsonSchema> SCHEMAS = EventCatalogue.all().stream()
            .collect(toMap(Entry::type, entry -> FACTORY.getSchema(GENERATED.of(entry), STRICT)));

    static List<Sample> samples() {
        return Sample.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isValidAgainstItsSchema(Sample sample) {
        assertThat(SCHEMAS.get(sample.type()).validate(sample.tree())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isReadIntoItsRecordAndWrittenBackEqual(Sample sample) {
        // When
        var event = EventJson.read(sample.type(), sample.json());

        // Then
        assertThat(event).isInstanceOf(sample.entry().record());
        assertThat(Json.parse(EventJson.write(event))).isEqualTo(sample.tree());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void namesTheAggregateFirst(Sample sample) {
        // When
        var key = sample.tree().get(EventSchemas.keyOf(sample.entry())).asText();

        // Then
        assertThat(EventJson.read(sample.type(), sample.json()).aggregateId()).isEqualTo(UUID.fromString(key));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isReadWithAFieldOfANewerWriter(Sample sample) {
        // Given
        var newer = sample.with("addedLater", BooleanNode.TRUE);

        // When
        var event = EventJson.read(sample.type(), newer);

        // Then
        assertThat(event).isEqualTo(EventJson.read(sample.type(), sample.json()));
        assertThat(SCHEMAS.get(sample.type()).validate(Json.parse(newer))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void mayLackWhatTheSchemaDoesNotRequireAndNothingElse(Sample sample) {
        var schema = SCHEMAS.get(sample.type());
        assertThat(sample.fields()).allSatisfy(field -> {
            var payload = sample.without(field);
            assertThat(isReadable(sample.type(), payload))
                    .isEqualTo(schema.validate(Json.parse(payload)).isEmpty());
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isNotReadWithATextWhereNoneBelongsAndTheMessageKeepsItSecret(Sample sample) {
        var schema = SCHEMAS.get(sample.type());
        assertThat(sample.spoiltBy("Erika Mustermann")).isNotEmpty().allSatisfy(payload -> {
            assertThat(schema.validate(Json.parse(payload))).isNotEmpty();
            assertThatExceptionOfType(UnreadableEventException.class)
                    .isThrownBy(() -> EventJson.read(sample.type(), payload))
                    .withNoCause()
                    .withMessageContaining(sample.type())
                    .satisfies(e -> assertThat(e.getMessage()).doesNotContain("Erika", "Mustermann"));
        });
    }

    private static boolean isReadable(String type, String payload) {
        try {
            EventJson.read(type, payload);
            return true;
        } catch (UnreadableEventException e) {
            return false;
        }
    }
}
