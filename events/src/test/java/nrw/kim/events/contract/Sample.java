package nrw.kim.events.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nrw.kim.events.EventCatalogue;

/** The golden sample of an event type: a payload as it was written when the type was published. */
record Sample(EventCatalogue.Entry entry, String json) {

    static List<Sample> all() {
        return EventCatalogue.all().stream()
                .map(entry -> new Sample(entry, CheckedIn.read(fileOf(entry))))
                .toList();
    }

    static Path fileOf(EventCatalogue.Entry entry) {
        return CheckedIn.SAMPLES.resolve(entry.type() + ".json");
    }

    String type() {
        return entry.type();
    }

    ObjectNode tree() {
        return Json.parse(json);
    }

    List<String> fields() {
        return tree().properties().stream().map(Map.Entry::getKey).toList();
    }

    String without(String field) {
        return tree().without(field).toString();
    }

    String with(String field, JsonNode value) {
        return tree().set(field, value).toString();
    }

    /** The payload once for each of its fields, with a text where none belongs or the wrong one. */
    Stream<String> spoiltBy(String text) {
        return fields().stream()
                .filter(field -> !EventSchemas.isText(entry, field))
                .map(field -> with(field, TextNode.valueOf(text)));
    }

    @Override
    public String toString() {
        return type();
    }
}
