package nrw.kim.cases.consent;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nrw.kim.events.code.HandoverPurpose;
import nrw.kim.events.code.LifeDomain;

/**
 * The words of a consent in one language, as data: {@code consent-text/<language>.json}. A changed wording is a new version;
 * what somebody agreed to stays provable by version and language.
 *
 * @param direction {@code ltr} or {@code rtl}
 * @param reviewed checked for all KI; a KI's own translator may check it for the KI
 * @param texts words by key, with {@code {placeholders}}
 */
public record ConsentText(
        String version,
        String language,
        String name,
        String direction,
        boolean reviewed,
        Map<String, String> texts,
        Map<LifeDomain, String> domains,
        Map<HandoverPurpose, String> purposes) {
    /** The binding text. */
    static final String BINDING = "de";

    private static final List<String> LANGUAGES = List.of("de", "en", "ar", "uk", "tr", "fa", "fr", "ru", "bg", "ro");
    private static final Map<String, ConsentText> ALL = load();

    static List<ConsentText> all() {
        return List.copyOf(ALL.values());
    }

    /** The text in a language; empty if there is none and somebody has to interpret. */
    static Optional<ConsentText> in(String language) {
        return Optional.ofNullable(ALL.get(language));
    }

    static ConsentText binding() {
        return ALL.get(BINDING);
    }

    String text(String key) {
        return texts.get(key);
    }

    String text(String key, String placeholder, String value) {
        return texts.get(key).replace("{" + placeholder + "}", value);
    }

    boolean isBinding() {
        return language.equals(BINDING);
    }

    private static Map<String, ConsentText> load() {
        var json = new ObjectMapper();
        var all = new LinkedHashMap<String, ConsentText>();
        for (var language : LANGUAGES) {
            try (var in = ConsentText.class.getResourceAsStream("/consent-text/" + language + ".json")) {
                all.put(language, json.readValue(in, ConsentText.class));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }
}
