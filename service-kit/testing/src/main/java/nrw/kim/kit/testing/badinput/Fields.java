package nrw.kim.kit.testing.badinput;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** The fields of a body as its schema describes them, whether this body has them or not. */
final class Fields {
    /**
     * A field.
     *
     * @param at where it stands in the body; its parent is there
     * @param schema its schema, references followed
     * @param required whether it may not be left out
     */
    record Field(JsonPointer at, JsonNode schema, boolean required) {
        boolean is(String type) {
            var declared = schema.path("type");
            return declared.isArray()
                    ? StreamSupport.stream(declared.spliterator(), false)
                            .anyMatch(t -> t.asText().equals(type))
                    : declared.asText().equals(type);
        }

        /** A text that a person writes, not a code, a date or an id. */
        boolean isFreeText() {
            return is("string") && !schema.has("enum") && !schema.has("format") && !schema.has("pattern");
        }
    }

    private final JsonNode document;

    Fields(JsonNode document) {
        this.document = document;
    }

    List<Field> of(JsonNode schema, JsonNode body) {
        var found = new ArrayList<Field>();
        collect(resolved(schema), body, JsonPointer.empty(), found);
        return found;
    }

    private void collect(JsonNode schema, JsonNode value, JsonPointer at, List<Field> found) {
        if (value instanceof ObjectNode) {
            var required = StreamSupport.stream(schema.path("required").spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
            schema.path("properties").properties().forEach(property -> {
                var place = at.appendProperty(property.getKey());
                var type = resolved(property.getValue());
                found.add(new Field(place, type, required.contains(property.getKey())));
                collect(type, value.path(property.getKey()), place, found);
            });
        } else if (value.isArray() && !value.isEmpty()) {
            var place = at.appendIndex(0);
            var type = resolved(schema.path("items"));
            found.add(new Field(place, type, false));
            collect(type, value.get(0), place, found);
        }
    }

    /** Follows a reference, also one that stands beside null. */
    private JsonNode resolved(JsonNode schema) {
        if (schema.has("$ref")) {
            return resolved(document.at(schema.path("$ref").asText().substring(1)));
        }
        for (var several : List.of("anyOf", "oneOf", "allOf")) {
            for (var one : schema.path(several)) {
                if (!one.path("type").asText().equals("null")) {
                    return resolved(one);
                }
            }
        }
        return schema;
    }
}
