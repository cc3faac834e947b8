package nrw.kim.kit.testing.openapi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** What a record's properties are called in JSON, asked of the mapper that writes them. */
final class WireNames {
    private final ObjectMapper json;

    WireNames(ObjectMapper json) {
        this.json = json;
    }

    Set<String> of(Class<?> type) {
        var names = new TreeSet<String>();
        json.getSerializationConfig()
                .introspect(json.constructType(type))
                .findProperties()
                .forEach(property -> names.add(property.getName()));
        Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getAccessor().isAnnotationPresent(JsonUnwrapped.class))
                .forEach(component -> {
                    names.remove(component.getName());
                    names.addAll(of(component.getType()));
                });
        return names;
    }
}
