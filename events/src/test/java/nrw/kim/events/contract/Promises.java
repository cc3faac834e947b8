package nrw.kim.events.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nrw.kim.events.code.CodeLists;

/**
 * What a published schema promises, one line each: that a field is there, with this type, always or not; that a code is in
 * its list. A promise is kept for as long as the type or the list exists.
 */
final class Promises {
    private static final String REQUIRED = " required";

    private Promises() {}

    /** The promises of a type's schema. */
    static List<String> ofSchema(String type, JsonNode schema) {
        var required = StreamSupport.stream(schema.path("required").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        return schema.get("properties").properties().stream()
                .map(field -> "field " + type + " " + field.getKey() + " " + shapeOf(field.getValue())
                        + (required.contains(field.getKey()) ? REQUIRED : " may-be-absent"))
                .toList();
    }

    /** The promises of the code lists. */
    static List<String> ofCodes() {
        return CodeLists.all().entrySet().stream()
                .flatMap(list -> list.getValue().stream().map(code -> "code " + list.getKey() + " " + code.name()))
                .toList();
    }

    /** What is wrong with the present promises, given those once published. */
    static List<String> faults(Collection<String> published, Collection<String> present) {
        var broken = published.stream()
                .filter(promise -> !present.contains(promise))
                .map(promise -> "removed, renamed or retyped after publication: " + promise);
        var late = present.stream()
                .filter(promise -> !published.contains(promise) && promise.endsWith(REQUIRED))
                .filter(promise -> published.stream().anyMatch(old -> old.startsWith(ownerOf(promise))))
                .map(promise -> "added after publication, so it needs @MayBeAbsent: " + promise);
        return Stream.concat(broken, late).toList();
    }

    private static String ownerOf(String promise) {
        return promise.substring(0, promise.indexOf(' ', "field ".length()) + 1);
    }

    private static String shapeOf(JsonNode schema) {
        if (schema.has("items")) {
            return shapeOf(schema.get("items")) + "[]";
        }
        return Stream.of("x-kim-code-list", "format", "pattern", "x-kim-text", "type")
                .filter(schema::has)
                .map(keyword -> keyword.replace("x-kim-", "") + ":"
                        + schema.get(keyword).asText())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a field without type: " + schema));
    }
}
