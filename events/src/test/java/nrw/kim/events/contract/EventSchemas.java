package nrw.kim.events.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.FieldScope;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import nrw.kim.events.EventCatalogue;

/** The schemas to publish, one per event type, generated from the records. */
final class EventSchemas {
    static final String BASE = "https://kim.nrw/events/schema/";
    static final String PROMISE = " Felder und Codes werden nur hinzugefügt, nie entfernt oder umgedeutet;"
            + " wer liest, übergeht Felder, die er nicht kennt.";

    private static final Map<Class<?>, String> NAMES =
            EventCatalogue.all().stream().collect(Collectors.toMap(EventCatalogue.Entry::record, EventSchemas::nameOf));

    private final Descriptions descriptions = new Descriptions();
    private final RecordSchema records = new RecordSchema(this::describe);

    ObjectNode of(EventCatalogue.Entry entry) {
        var schema = Json.object()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", BASE + entry.type() + ".json")
                .put("title", entry.title())
                .put("description", descriptions.ofType(nameOf(entry)).orElse("") + PROMISE)
                .put("x-kim-key", keyOf(entry));
        schema.setAll(records.of(entry.record()));
        return schema.put("additionalProperties", true);
    }

    Descriptions descriptions() {
        return descriptions;
    }

    /** The component that is the aggregate's id: by convention the first. */
    static String keyOf(EventCatalogue.Entry entry) {
        return entry.record().getRecordComponents()[0].getName();
    }

    /** Whether a field is one of the few that hold text for people. */
    static boolean isText(EventCatalogue.Entry entry, String field) {
        return Arrays.stream(entry.record().getRecordComponents())
                .anyMatch(component ->
                        component.getName().equals(field) && component.getType().equals(String.class));
    }

    /** A type without prefix and version: {@code case.opened}. */
    static String nameOf(EventCatalogue.Entry entry) {
        return entry.type().replaceFirst("^nrw\\.kim\\.", "").replaceFirst("\\.v\\d+$", "");
    }

    private String describe(FieldScope field) {
        var name = NAMES.get(field.getRawMember().getDeclaringClass());
        var codeList = WireTypes.codeListOf(field.getType().getErasedType());
        return descriptions.ofField(name, codeList, field.getDeclaredName()).orElse(null);
    }
}
