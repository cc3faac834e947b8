package nrw.kim.kit.testing.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The operations of an OpenAPI document that change what is there: every PUT, PATCH and DELETE, and the POSTs that do not create.
 * Two who look at the same thing overwrite each other unseen unless each names the version it has seen in {@code If-Match}.
 */
public final class Changes {
    private static final String HEADER = "If-Match";
    private static final Set<String> CHANGING = Set.of("put", "patch", "delete");

    private Changes() {}

    /** Ids of the operations that change something and do not declare the header. */
    public static List<String> withoutVersion(JsonNode document) {
        return document.get("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(method -> changes(method.getKey(), method.getValue()))
                        .filter(method ->
                                Stream.of(path.getValue(), method.getValue()).noneMatch(Changes::takesVersion))
                        .map(method -> method.getValue().path("operationId").asText()))
                .toList();
    }

    private static boolean changes(String method, JsonNode operation) {
        var responses = operation.path("responses");
        return CHANGING.contains(method) || method.equals("post") && !responses.has("201") && !responses.has("202");
    }

    private static boolean takesVersion(JsonNode declaring) {
        return StreamSupport.stream(declaring.path("parameters").spliterator(), false)
                .anyMatch(parameter -> parameter.path("in").asText().equals("header")
                        && parameter.path("name").asText().equals(HEADER));
    }
}
