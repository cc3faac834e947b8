package nrw.kim.events.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.beans.Introspector;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nrw.kim.events.Ags;
import nrw.kim.events.KiKey;
import nrw.kim.events.LanguageTag;
import nrw.kim.events.RuleCode;
import nrw.kim.events.code.Code;

/** The string types of the published language and how a schema describes each. */
final class WireTypes {
    static final Map<Class<?>, String> FORMATS = Map.of(UUID.class, "uuid", LocalDate.class, "date");
    static final Map<Class<?>, String> PATTERNS = Map.of(
            Ags.class, anchored(Ags.PATTERN),
            KiKey.class, anchored(KiKey.PATTERN),
            LanguageTag.class, anchored(LanguageTag.PATTERN),
            RuleCode.class, anchored(RuleCode.PATTERN));

    private WireTypes() {}

    /** Schema of a type that is a string on the wire; empty for every other type and for free text. */
    static Optional<ObjectNode> schemaOf(Class<?> type) {
        if (FORMATS.containsKey(type)) {
            return Optional.of(string().put("format", FORMATS.get(type)));
        }
        if (PATTERNS.containsKey(type)) {
            return Optional.of(string().put("pattern", PATTERNS.get(type)));
        }
        return codeListOf(type).map(list -> codes(type, list));
    }

    /** Name of the published code list that an enum is; empty for every other type. */
    static Optional<String> codeListOf(Class<?> type) {
        return Code.class.isAssignableFrom(type) && type.isEnum()
                ? Optional.of(Introspector.decapitalize(type.getSimpleName()))
                : Optional.empty();
    }

    private static ObjectNode codes(Class<?> type, String list) {
        var schema = string().put("x-kim-code-list", list);
        var codes = schema.putArray("enum");
        for (var code : type.getEnumConstants()) {
            codes.add(((Code) code).name());
        }
        return schema;
    }

    private static ObjectNode string() {
        return Json.object().put("type", "string");
    }

    private static String anchored(String pattern) {
        return "^" + pattern + "$";
    }
}
