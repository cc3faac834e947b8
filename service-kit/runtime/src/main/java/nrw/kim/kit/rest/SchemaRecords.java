package nrw.kim.kit.rest;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;

/** The platform's records by the name of their schema. */
final class SchemaRecords {
    private static final DotName SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
    private static final DotName PROPERTY = DotName.createSimple("com.fasterxml.jackson.annotation.JsonProperty");
    private static final String PAGE = Page.class.getSimpleName();

    private final Map<String, ClassInfo> byName = new HashMap<>();

    private SchemaRecords() {}

    static SchemaRecords of(IndexView index) {
        var records = new SchemaRecords();
        index.getKnownClasses().stream()
                .filter(type -> type.isRecord() && type.name().toString().startsWith("nrw.kim."))
                // A name that was given comes before one that merely is the same.
                .sorted(Comparator.comparing(SchemaRecords::isNamed))
                .forEach(type -> records.byName.put(nameOf(type), type));
        return records;
    }

    /** The fields of a record by the name of their property; empty if no record has this schema. */
    Optional<Map<String, FieldInfo>> of(String schema) {
        // Before and after PagesInOpenApi.
        var isPage = schema.startsWith(PAGE) || schema.endsWith(PAGE);
        return Optional.ofNullable(byName.getOrDefault(schema, isPage ? byName.get(PAGE) : null))
                .map(SchemaRecords::properties);
    }

    private static Map<String, FieldInfo> properties(ClassInfo type) {
        var properties = new LinkedHashMap<String, FieldInfo>();
        type.recordComponentsInDeclarationOrder().forEach(component -> {
            var field = type.field(component.name());
            properties.put(text(field.annotation(PROPERTY), "value").orElse(component.name()), field);
        });
        return properties;
    }

    private static boolean isNamed(ClassInfo type) {
        return text(type.declaredAnnotation(SCHEMA), "name").isPresent();
    }

    private static String nameOf(ClassInfo type) {
        return text(type.declaredAnnotation(SCHEMA), "name").orElse(type.simpleName());
    }

    private static Optional<String> text(AnnotationInstance annotation, String member) {
        return Optional.ofNullable(annotation)
                .map(found -> found.value(member))
                .map(AnnotationValue::asString)
                .filter(text -> !text.isEmpty());
    }
}
