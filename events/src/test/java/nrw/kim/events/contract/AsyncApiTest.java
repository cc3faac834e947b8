package nrw.kim.events.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import nrw.kim.events.EventCatalogue;
import org.junit.jupiter.api.Test;

/** The AsyncAPI document is that of the topics and types, and a document that AsyncAPI tools understand. */
class AsyncApiTest {
    private static final Path FILE = CheckedIn.RESOURCES.resolve("asyncapi.yaml");
    private static final JsonSchema META_SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
            .getSchema(CheckedIn.read(CheckedIn.TEST_RESOURCES.resolve("asyncapi-3.0.0.schema.json")));

    @Test
    void isTheOneOfTopicsAndTypes() {
        // When
        var document = Yaml.print(AsyncApi.document());

        // Then
        CheckedIn.verify(FILE, document);
    }

    @Test
    void isValidAsyncApi() {
        assertThat(META_SCHEMA.validate(document())).isEmpty();
    }

    @Test
    void anInvalidDocumentIsRefused() {
        // Given
        var broken = (ObjectNode) document();
        ((ObjectNode) broken.at("/operations/send.kim.case.case")).put("action", "shout");

        // When
        var faults = META_SCHEMA.validate(broken);

        // Then
        assertThat(faults).isNotEmpty();
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        // Given
        var document = document();

        // When
        var references = document.findValuesAsText("$ref");

        // Then
        assertThat(references).hasSizeGreaterThan(EventCatalogue.all().size()).allSatisfy(reference -> {
            if (reference.startsWith("#")) {
                assertThat(document.at(reference.substring(1)).isObject()).isTrue();
            } else {
                assertThat(Files.exists(CheckedIn.RESOURCES.resolve(reference))).isTrue();
            }
        });
    }

    @Test
    void everyChannelHasTheTypesOfItsTopicAndAReportedGapHasTwo() {
        // When
        var channels = document().get("channels").properties().stream();

        // Then
        assertThat(channels.flatMap(AsyncApiTest::messages))
                .containsExactlyInAnyOrderElementsOf(EventCatalogue.all().stream()
                        .flatMap(entry -> entry.topics().stream().map(topic -> topic + " " + entry.type()))
                        .toList())
                .contains("kim.case.gap nrw.kim.gap.reported.v1", "kim.abh.gap nrw.kim.gap.reported.v1");
    }

    private static Stream<String> messages(Map.Entry<String, JsonNode> channel) {
        return channel.getValue().get("messages").properties().stream()
                .map(message -> channel.getKey() + " " + message.getKey());
    }

    private static JsonNode document() {
        return Yaml.parse(Yaml.print(AsyncApi.document()));
    }
}
