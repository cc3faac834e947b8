package nrw.kim.kit.testing.badinput;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/** Wrong bodies made of a right one. */
final class BadBodies {
    private final Fields fields;

    BadBodies(JsonNode document) {
        this.fields = new Fields(document);
    }

    Stream<BadCall> of(BadCall right, JsonNode schema, JsonNode body) {
        return Stream.of(asAWhole(right, body), encoded(right, body), inItsFields(right, schema, body))
                .flatMap(calls -> calls);
    }

    private static Stream<BadCall> asAWhole(BadCall right, JsonNode body) {
        var text = body.toString();
        var calls = Stream.of(
                right.as("no body", ""),
                right.as("no JSON", "{]"),
                right.as("an end too early", text.substring(0, text.length() - 1)),
                right.as("something after the end", text + " {}"),
                right.as("null", "null"),
                right.as("a text", "\"text\""),
                right.as("a number", "42"),
                right.as("another shape", body.isObject() ? "[" + text + "]" : "{\"a\": " + text + "}"),
                right.as("a deep nest", "[".repeat(5_000) + "]".repeat(5_000)),
                right.with("plain text", BadCall.TYPE, "text/plain"),
                right.with("XML", BadCall.TYPE, "application/xml").as("XML", "<a/>"));
        return body instanceof ObjectNode object ? Stream.concat(calls, withOtherKeys(right, object)) : calls;
    }

    private static Stream<BadCall> withOtherKeys(BadCall right, ObjectNode body) {
        var unknown = right.as(
                "an unknown field", body.deepCopy().put("noSuchField", 1).toString());
        var text = body.toString();
        return body.isEmpty()
                ? Stream.of(unknown)
                : Stream.of(unknown, right.as("a key twice", text.replaceFirst("\\{(\"[^\"]+\":)", "{$1null,$1")));
    }

    private static Stream<BadCall> encoded(BadCall right, JsonNode body) {
        var name = "{\"n\u00e4me\": " + body + "}";
        return Stream.of(
                right.as("Latin-1", name.getBytes(StandardCharsets.ISO_8859_1)),
                right.as("UTF-16", body.toString().getBytes(StandardCharsets.UTF_16)),
                right.as("a byte that is no text", withAByte(body)));
    }

    private static byte[] withAByte(JsonNode body) {
        var bytes = (body + " ").getBytes(StandardCharsets.UTF_8);
        var changed = Arrays.copyOf(bytes, bytes.length);
        changed[changed.length - 1] = (byte) 0xFF;
        return changed;
    }

    private Stream<BadCall> inItsFields(BadCall right, JsonNode schema, JsonNode body) {
        return fields.of(schema, body).stream().flatMap(field -> {
            var values = BadValues.of(field).entrySet().stream()
                    .map(bad -> right.as(
                            bad.getKey() + " in " + field.at(),
                            changed(body, field.at(), bad.getValue()).toString().replace(BadValues.HALF, "\\ud800")));
            return field.required()
                    ? Stream.concat(
                            Stream.of(right.as(
                                    "without " + field.at(),
                                    changed(body, field.at(), null).toString())),
                            values)
                    : values;
        });
    }

    /** The body with another value at a place; null takes it away. */
    private static JsonNode changed(JsonNode body, JsonPointer at, JsonNode value) {
        var copy = body.deepCopy();
        var parent = copy.at(at.head());
        if (parent instanceof ArrayNode list) {
            list.set(at.last().getMatchingIndex(), value);
        } else if (parent instanceof ObjectNode object && value == null) {
            object.remove(at.last().getMatchingProperty());
        } else if (parent instanceof ObjectNode object) {
            object.set(at.last().getMatchingProperty(), value);
        }
        return copy;
    }
}
