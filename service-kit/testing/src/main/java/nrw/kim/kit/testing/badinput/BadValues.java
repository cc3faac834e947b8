package nrw.kim.kit.testing.badinput;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nrw.kim.kit.testing.badinput.Fields.Field;

/** What a field must not take, by its schema. */
final class BadValues {
    /** Stands for half of a surrogate pair, which no Java text can be written out with. */
    static final String HALF = "HALF-A-CHARACTER";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private BadValues() {}

    /** Kind of mistake to the value that makes it. */
    static Map<String, JsonNode> of(Field field) {
        var values = new LinkedHashMap<String, JsonNode>();
        if (field.required()) {
            values.put("null for what is required", JSON.nullNode());
        }
        if (field.is("string")) {
            texts(field, values);
        } else if (field.is("integer") || field.is("number")) {
            numbers(field, values);
        } else if (field.is("boolean")) {
            values.put("a text for yes or no", JSON.textNode("yes"));
            values.put("a number for yes or no", JSON.numberNode(1));
        } else if (field.is("array")) {
            values.put("an object for a list", JSON.objectNode());
            values.put("a list with nothing in it", JSON.arrayNode().addNull());
            tooMany(field, values);
        } else if (field.is("object")) {
            values.put("a text for an object", JSON.textNode("text"));
            values.put("a list for an object", JSON.arrayNode().add(1));
        }
        return values;
    }

    private static void texts(Field field, Map<String, JsonNode> values) {
        var schema = field.schema();
        values.put("a number for a text", JSON.numberNode(4711));
        values.put("yes for a text", JSON.booleanNode(true));
        values.put("an object for a text", JSON.objectNode().put("a", "b"));
        values.put("a list for a text", JSON.arrayNode().add("a"));
        values.put("markup", JSON.textNode("a<script>alert(1)</script>"));
        values.put("an event handler", JSON.textNode("<img src=x onerror=alert(1)>"));
        values.put("a turned direction", JSON.textNode("a\u202Egnp.exe"));
        values.put("a zero byte", JSON.textNode("a\u0000b"));
        values.put("a bell", JSON.textNode("a\u0007b"));
        values.put("half a character", JSON.textNode("a" + HALF));
        if (schema.has("maxLength")) {
            values.put(
                    "too long",
                    JSON.textNode("x".repeat(schema.path("maxLength").asInt() + 1)));
        }
        if (schema.path("minLength").asInt() > 0) {
            values.put("empty", JSON.textNode(""));
        }
        if (schema.has("enum")) {
            values.put("an unknown code", JSON.textNode("NO_SUCH_CODE"));
            values.put("an index for a code", JSON.textNode("0"));
        }
        if (schema.has("pattern")) {
            Stream.of("§§§", " ", "x".repeat(5_000))
                    .filter(text -> !Pattern.compile(schema.path("pattern").asText())
                            .matcher(text)
                            .find())
                    .findFirst()
                    .ifPresent(text -> values.put("another pattern", JSON.textNode(text)));
        }
        switch (schema.path("format").asText()) {
            case "date" -> {
                values.put("a day that does not exist", JSON.textNode("2026-02-30"));
                values.put("a German date", JSON.textNode("17.05.1994"));
                values.put("a day beyond all years", JSON.textNode("+999999999-12-31"));
            }
            case "date-time" -> {
                values.put("no moment", JSON.textNode("morgen"));
                values.put("a moment beyond all years", JSON.textNode("+99999-01-01T00:00:00Z"));
            }
            case "time" -> values.put("no time", JSON.textNode("25:61"));
            case "uuid" -> values.put("no id", JSON.textNode("not-an-id"));
            default -> {}
        }
    }

    private static void numbers(Field field, Map<String, JsonNode> values) {
        var schema = field.schema();
        values.put("a text for a number", JSON.textNode("12"));
        values.put("an object for a number", JSON.objectNode());
        values.put("a huge number", JSON.numberNode(new BigDecimal("1e400")));
        if (schema.has("minimum")) {
            values.put("too small", JSON.numberNode(schema.path("minimum").asLong() - 1));
        }
        if (schema.has("maximum")) {
            values.put("too large", JSON.numberNode(schema.path("maximum").asLong() + 1));
        }
        if (field.is("integer")) {
            values.put("a fraction", JSON.numberNode(new BigDecimal("1.5")));
        }
    }

    private static void tooMany(Field field, Map<String, JsonNode> values) {
        if (field.schema().has("maxItems")) {
            var list = JSON.arrayNode();
            for (int i = 0; i <= field.schema().path("maxItems").asInt(); i++) {
                list.add(field.schema().path("items").path("type").asText().equals("string") ? "x" + i : "");
            }
            values.put("too many", list);
        }
    }
}
