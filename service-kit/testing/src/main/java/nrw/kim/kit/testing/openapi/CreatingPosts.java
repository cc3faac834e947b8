package nrw.kim.kit.testing.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The POSTs of an OpenAPI document that create something (201, or 202 where the answer comes later). Who does not know whether
 * one arrived sends it again, so each has to take {@code Idempotency-Key}.
 */
public final class CreatingPosts {
    private static final String HEADER = "Idempotency-Key";

    private CreatingPosts() {}

    /** Paths whose POST creates and does not declare the header. */
    public static List<String> withoutKey(JsonNode document) {
        return document.get("paths").properties().stream()
                .filter(path -> creates(path.getValue().path("post")))
                .filter(path ->
                        Stream.of(path.getValue(), path.getValue().path("post")).noneMatch(CreatingPosts::takesKey))
                .map(path -> path.getKey())
                .toList();
    }

    private static boolean creates(JsonNode post) {
        return post.path("responses").has("201") || post.path("responses").has("202");
    }

    private static boolean takesKey(JsonNode declaring) {
        return StreamSupport.stream(declaring.path("parameters").spliterator(), false)
                .anyMatch(parameter -> parameter.path("in").asText().equals("header")
                        && parameter.path("name").asText().equals(HEADER));
    }
}
