package nrw.kim.local.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Small request bodies, field by field. */
final class Bodies {
    private Bodies() {}

    /** An object of text fields: name, value, name, value … */
    static ObjectNode of(String... namesAndValues) {
        var body = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            body.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return body;
    }

    /** Adds a list of texts to a body. */
    static ObjectNode with(ObjectNode body, String name, String... values) {
        var list = body.putArray(name);
        for (var value : values) {
            list.add(value);
        }
        return body;
    }
}
