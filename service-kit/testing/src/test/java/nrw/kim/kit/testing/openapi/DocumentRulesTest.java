package nrw.kim.kit.testing.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each rule is seen to fail once. */
class DocumentRulesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private ObjectNode document;

    @BeforeEach
    void aGoodDocument() throws JsonProcessingException {
        document = (ObjectNode) JSON.readTree("""
                {"paths": {"/cats/{key}": {"get": {
                    "operationId": "CatResource_read", "summary": "A cat", "tags": ["Cats"],
                    "responses": {
                      "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Cat"}}}},
                      "404": {"description": "no such cat"}}}}},
                 "components": {"schemas": {
                   "Cat": {"type": "object", "properties": {"key": {"$ref": "#/components/schemas/Key"}, "friends": {}}},
                   "Key": {"type": "string"}}}}
                """);
        ((ObjectNode) properties("Cat")).set("friends", JSON.readTree("""
                {"type": "array", "items": {"$ref": "#/components/schemas/Cat"}}"""));
    }

    /** A key that is a text in JSON. */
    public record Key(@JsonValue String value) {}

    /** A cat. */
    @Schema(name = "Cat")
    public record CatView(Key key, List<CatView> friends) {}

    /** Answers with a cat. */
    static class CatResource {
        @GET
        @APIResponseSchema(CatView.class)
        public Object read(@PathParam("key") String key) {
            return key;
        }
    }

    /** Another feature's cat. */
    static class OtherResource {
        /** Its cat. */
        @Schema(name = "Cat")
        public record Entry(int lives) {}

        @GET
        public Entry read() {
            return new Entry(9);
        }
    }

    @Test
    void aGoodDocumentIsNotComplainedOf() {
        assertThat(complaints(CatResource.class)).isEmpty();
    }

    @Test
    void twoTypesUnderOneNameAreFound() {
        assertThat(complaints(CatResource.class, OtherResource.class))
                .anyMatch(text -> text.startsWith("Cat is the name of several types"));
    }

    @Test
    void aNumberedNameIsFound() {
        schemas().set("View1", schemas().get("Cat"));
        assertThat(complaints(CatResource.class)).containsExactly("View1 was numbered, because its name was taken");
    }

    @Test
    void aTypeWithoutASchemaIsFound() {
        schemas().remove("Cat");
        assertThat(complaints(CatResource.class)).anyMatch(text -> text.endsWith("CatView has no schema Cat"));
    }

    @Test
    void aValueThatIsShownAsAnObjectIsFound() throws JsonProcessingException {
        schemas().set("Key", JSON.readTree("""
                {"type": "object", "properties": {"value": {"type": "string"}}}"""));
        assertThat(complaints(CatResource.class)).containsExactly("Key is a single value on the wire, not an object");
    }

    @Test
    void aPropertyThatIsNotOnTheWireIsFound() throws JsonProcessingException {
        ((ObjectNode) properties("Cat")).set("empty", JSON.readTree("{\"type\": \"boolean\"}"));
        assertThat(complaints(CatResource.class))
                .containsExactly("Cat has the properties [empty, friends, key], on the wire are [friends, key]");
    }

    @Test
    void anEmptySchemaIsFound() throws JsonProcessingException {
        ((ObjectNode) properties("Cat")).set("friends", JSON.readTree("{\"type\": \"array\", \"items\": {}}"));
        ((ObjectNode) properties("Cat")).set("key", JSON.readTree("{\"type\": \"object\"}"));
        assertThat(complaints(CatResource.class))
                .containsExactly(
                        "#/components/schemas/Cat/key says nothing of what it holds",
                        "#/components/schemas/Cat/friends/items says nothing of what it holds");
    }

    @Test
    void anOperationThatSaysNothingOfItselfIsFound() {
        operation().removeAll();
        assertThat(complaints(CatResource.class))
                .containsExactly(
                        "get /cats/{key} has no summary",
                        "get /cats/{key} has no tag",
                        "get /cats/{key} has no operationId",
                        "get /cats/{key} names no refusal (4xx)",
                        "get /cats/{key} names no success (2xx)");
    }

    @Test
    void anAnswerWithoutASchemaIsFound() {
        ((ObjectNode) operation().at("/responses/200/content/application~1json")).removeAll();
        assertThat(complaints(CatResource.class))
                .containsExactly("get /cats/{key} says nothing of what it answers with 200");
    }

    @Test
    void twoOperationsUnderOneIdAreFound() {
        ((ObjectNode) document.at("/paths/~1cats~1{key}")).set("post", operation());
        assertThat(complaints(CatResource.class))
                .containsExactly("post /cats/{key} has an operationId that another one has");
    }

    private ObjectNode operation() {
        return (ObjectNode) document.at("/paths/~1cats~1{key}/get");
    }

    private ObjectNode schemas() {
        return (ObjectNode) document.at("/components/schemas");
    }

    private JsonNode properties(String schema) {
        return schemas().at("/" + schema + "/properties");
    }

    private List<String> complaints(Class<?>... resources) {
        return DocumentRules.complaints(document, List.of(resources), JSON);
    }
}
