package nrw.kim.events.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import nrw.kim.events.EventCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schemas are those of the records. */
class SchemaTest {
    private static final EventSchemas SCHEMAS = new EventSchemas();
    private static final JsonSchema META_SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(SchemaLocation.of(SchemaId.V202012));

    static List<EventCatalogue.Entry> types() {
        return EventCatalogue.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void isTheOneOfTheRecord(EventCatalogue.Entry entry) {
        // When
        var schema = Json.print(SCHEMAS.of(entry));

        // Then
        CheckedIn.verify(CheckedIn.SCHEMAS.resolve(entry.type() + ".json"), schema);
    }

    @ParameterizedTest
    @MethodSource("types")
    void isASchemaOfDraft202012(EventCatalogue.Entry entry) {
        // When
        var faults = META_SCHEMA.validate(SCHEMAS.of(entry));

        // Then
        assertThat(faults).isEmpty();
    }

    @Test
    void describesEveryTypeAndFieldAndNothingElse() {
        // When
        var schemas = types().stream().map(SCHEMAS::of).toList();

        // Then
        assertThat(schemas).allSatisfy(schema -> {
            assertThat(schema.get("description").asText()).isNotEqualTo(EventSchemas.PROMISE);
            assertThat(schema.get("properties").properties()).allSatisfy(field -> assertThat(
                            field.getValue().path("description").asText())
                    .as("%s in descriptions.properties", field.getKey())
                    .isNotEmpty());
        });
        assertThat(SCHEMAS.descriptions().unused()).isEmpty();
    }

    @Test
    void isThereForNoTypeThatTheCatalogueLacks() throws IOException {
        try (var schemas = Files.list(CheckedIn.SCHEMAS);
                var samples = Files.list(CheckedIn.SAMPLES)) {
            assertThat(Stream.concat(schemas, samples)
                            .map(file -> file.getFileName().toString()))
                    .isSubsetOf(types().stream()
                            .map(entry -> entry.type() + ".json")
                            .toList());
        }
    }
}
