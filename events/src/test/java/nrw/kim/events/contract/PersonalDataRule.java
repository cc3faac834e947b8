package nrw.kim.events.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Events carry no personal data: every text is an id, a date, a code or a key. The few fields with text for people are
 * named one by one; a field whose name speaks of a person is refused whatever its type.
 */
final class PersonalDataRule {
    private static final Set<String> SUSPICIOUS = Set.of(
            "name",
            "given",
            "family",
            "surname",
            "birth",
            "birthday",
            "born",
            "phone",
            "mail",
            "email",
            "address",
            "street",
            "postal",
            "house",
            "note",
            "notes",
            "comment",
            "message",
            "text",
            "iban",
            "passport",
            "azr");

    private final Set<String> textFields;

    /** @param textFields {@code <type> <field>} of each field that may hold text */
    PersonalDataRule(Set<String> textFields) {
        this.textFields = textFields;
    }

    /** What in the schema of a type could carry personal data. */
    List<String> violations(String type, JsonNode schema) {
        return violations(type, "", schema);
    }

    private List<String> violations(String type, String path, JsonNode schema) {
        var found = new ArrayList<String>();
        for (Map.Entry<String, JsonNode> field : schema.path("properties").properties()) {
            var place = path + field.getKey();
            if (isSuspicious(field.getKey()) && !isText(type, place)) {
                found.add(type + " " + place + ": the name speaks of a person");
            }
            found.addAll(ofValue(type, place, field.getValue()));
        }
        return found;
    }

    private List<String> ofValue(String type, String place, JsonNode schema) {
        return switch (schema.path("type").asText()) {
            case "array" -> ofValue(type, place, schema.path("items"));
            case "object" ->
                schema.has("properties")
                        ? violations(type, place + "/", schema)
                        : List.of(type + " " + place + ": an object without known fields");
            case "integer", "boolean" -> List.of();
            case "string" ->
                isClosed(schema) || isAllowedText(type, place, schema)
                        ? List.of()
                        : List.of(type + " " + place + ": free text");
            default -> List.of(type + " " + place + ": neither id, date, code, key, figure nor yes or no");
        };
    }

    private static boolean isClosed(JsonNode schema) {
        return schema.has("enum")
                || WireTypes.FORMATS.containsValue(schema.path("format").asText())
                || WireTypes.PATTERNS.containsValue(schema.path("pattern").asText());
    }

    private boolean isAllowedText(String type, String place, JsonNode schema) {
        return schema.has("x-kim-text") && isText(type, place);
    }

    private boolean isText(String type, String place) {
        return textFields.contains(type + " " + place);
    }

    private static boolean isSuspicious(String field) {
        return Arrays.stream(field.split("(?=[A-Z])"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(SUSPICIOUS::contains);
    }
}
