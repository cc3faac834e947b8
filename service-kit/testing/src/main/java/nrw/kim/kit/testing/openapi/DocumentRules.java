package nrw.kim.kit.testing.openapi;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Looks for what would spoil a generated client: in the document itself and beside the Java types it describes. */
public final class DocumentRules {
    private static final List<String> SAYING = List.of("properties", "additionalProperties", "oneOf", "anyOf", "allOf");

    private final JsonNode document;
    private final Set<Class<?>> types;
    private final WireNames wire;
    private final List<String> complaints = new ArrayList<>();

    private DocumentRules(JsonNode document, Collection<Class<?>> resources, ObjectMapper json) {
        this.document = document;
        this.types = ApiTypes.of(resources);
        this.wire = new WireNames(json);
    }

    /**
     * Everything that is wrong with the document; empty if nothing.
     *
     * @param resources classes whose endpoints it describes
     * @param json mapper that writes the answers
     */
    public static List<String> complaints(JsonNode document, Collection<Class<?>> resources, ObjectMapper json) {
        var rules = new DocumentRules(document, resources, json);
        rules.everyTypeHasANameOfItsOwn();
        rules.noNameIsNumbered();
        rules.everyTypeIsDescribed();
        rules.nothingIsEmpty("#/components/schemas", document.at("/components/schemas"));
        rules.complaints.addAll(OperationRules.complaints(document));
        return rules.complaints;
    }

    private void everyTypeHasANameOfItsOwn() {
        types.stream().collect(groupingBy(ApiTypes::nameOf)).forEach((name, several) -> {
            if (several.size() > 1) {
                complaints.add("%s is the name of several types: %s"
                        .formatted(name, several.stream().map(Class::getName).collect(Collectors.joining(", "))));
            }
        });
    }

    private void noNameIsNumbered() {
        var meant = types.stream().map(ApiTypes::nameOf).collect(Collectors.toSet());
        schemaNames().stream()
                .filter(name -> Character.isDigit(name.charAt(name.length() - 1)) && !meant.contains(name))
                .forEach(name -> complaints.add(name + " was numbered, because its name was taken"));
    }

    private void everyTypeIsDescribed() {
        for (var type : types) {
            var name = ApiTypes.nameOf(type);
            var schema = document.at("/components/schemas/" + name);
            if (schema.isMissingNode()) {
                complaints.add("%s has no schema %s".formatted(type.getName(), name));
            } else if (!type.isRecord() || ApiTypes.isValue(type)) {
                isAValue(name, schema);
            } else if (!wire.of(type).equals(names(schema.path("properties")))) {
                complaints.add("%s has the properties %s, on the wire are %s"
                        .formatted(name, names(schema.path("properties")), wire.of(type)));
            }
        }
    }

    private void isAValue(String name, JsonNode schema) {
        if (schema.path("type").asText().equals("object")) {
            complaints.add(name + " is a single value on the wire, not an object");
        }
    }

    /** An empty schema says "anything": nobody can generate a type from it. */
    private void nothingIsEmpty(String where, JsonNode group) {
        group.properties().forEach(entry -> notEmpty(where + "/" + entry.getKey(), entry.getValue()));
    }

    private void notEmpty(String where, JsonNode schema) {
        var isBareObject =
                schema.path("type").asText().equals("object") && SAYING.stream().noneMatch(schema::has);
        if (schema.isEmpty() || isBareObject) {
            complaints.add(where + " says nothing of what it holds");
        }
        nothingIsEmpty(where, schema.path("properties"));
        if (schema.has("items")) {
            notEmpty(where + "/items", schema.get("items"));
        }
    }

    private Set<String> schemaNames() {
        return names(document.at("/components/schemas"));
    }

    static Set<String> names(JsonNode object) {
        var names = new TreeSet<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
