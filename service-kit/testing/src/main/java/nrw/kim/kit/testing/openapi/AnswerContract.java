package nrw.kim.kit.testing.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Holds every answer that a test receives against the OpenAPI document of the running service: a status that it does not
 * name, a property that is missing, null or of another type fails the test. So what clients generate is what they get.
 */
public final class AnswerContract implements Filter {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();
    private final Supplier<JsonNode> document;

    public AnswerContract(Supplier<JsonNode> document) {
        this.document = document;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification response, FilterContext context) {
        var answer = context.next(request, response);
        var path = URI.create(request.getURI()).getRawPath();
        check(request.getMethod(), path, answer.statusCode(), answer.contentType(), answer.asString())
                .ifPresent(complaint -> {
                    throw new AssertionError(complaint);
                });
        return answer;
    }

    /** What of an answer is not as the document says; empty if all is or the document does not know the endpoint. */
    Optional<String> check(String method, String path, int status, String contentType, String body) {
        return PathTemplates.of(document.get(), method, path).flatMap(template -> {
            var where = "%s %s answered %d".formatted(method, template, status);
            var answers = document.get()
                    .path("paths")
                    .path(template)
                    .path(method.toLowerCase(Locale.ROOT))
                    .path("responses");
            if (status < 300 && !answers.has(String.valueOf(status))) {
                return Optional.of(where + ", which the document does not name");
            }
            return contentType != null && contentType.startsWith("application/json")
                    ? complaint(where, answers.path(String.valueOf(status)), body)
                    : Optional.empty();
        });
    }

    private Optional<String> complaint(String where, JsonNode answer, String body) {
        var schema = answer.at("/content/application~1json/schema");
        if (schema.isMissingNode()) {
            return Optional.empty();
        }
        try {
            var found = schemas.computeIfAbsent(where, key -> schema(schema)).validate(JSON.readTree(body));
            return found.isEmpty()
                    ? Optional.empty()
                    : Optional.of(where + " otherwise than the document says: "
                            + found.stream().map(ValidationMessage::getMessage).collect(Collectors.joining("; ")));
        } catch (JsonProcessingException e) {
            return Optional.of(where + " with no JSON");
        }
    }

    private JsonSchema schema(JsonNode schema) {
        var whole = ((ObjectNode) schema).deepCopy();
        whole.set("components", document.get().path("components"));
        return SCHEMAS.getSchema(whole);
    }
}
