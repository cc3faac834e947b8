package nrw.kim.cases.disclosure;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nrw.kim.events.code.CodeLists;

/**
 * The words of a disclosure in one language: {@code text-<language>.json} for what stands around the data, code lists for what stands in
 * them. What people wrote stays as it was written.
 */
final class DisclosureWords {
    /** Words of the file. */
    record Text(
            String title,
            List<Disclosure.Paragraph> information,
            Map<DisclosureSection, String> sections,
            Map<String, String> words) {}

    private static final Map<String, DisclosureWords> ALL =
            Map.of("de", new DisclosureWords("de"), "en", new DisclosureWords("en"));

    private final String language;
    private final Text text;
    private final Map<String, String> countries;
    private final Map<String, String> words;

    private DisclosureWords(String language) {
        this.language = language;
        this.text = read(language);
        this.countries = TextTable.read("/disclosure/countries.csv", 3).stream()
                .collect(toMap(cell -> cell[0], cell -> isEnglish() ? cell[2] : cell[1]));
        this.words = TextTable.read("/disclosure/words.csv", 4).stream()
                .collect(toMap(cell -> cell[0] + " " + cell[1], cell -> isEnglish() ? cell[3] : cell[2]));
    }

    static DisclosureWords in(String language) {
        return ALL.get(language);
    }

    private static Text read(String language) {
        try (var in = DisclosureWords.class.getResourceAsStream("/disclosure/text-" + language + ".json")) {
            return new ObjectMapper().readValue(in, Text.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String language() {
        return language;
    }

    boolean isEnglish() {
        return language.equals("en");
    }

    Text text() {
        return text;
    }

    String word(String key) {
        return text.words().get(key);
    }

    /** Name of a country by its key; the key where it has none here. */
    String country(String key) {
        return countries.getOrDefault(key, key);
    }

    String language(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(isEnglish() ? Locale.ENGLISH : Locale.GERMAN);
    }

    /** Word of a published code; the code where the list does not know it any more. */
    String code(String list, String code) {
        return CodeLists.all().getOrDefault(list, List.of()).stream()
                .filter(one -> one.name().equals(code))
                .map(one -> isEnglish() ? one.en() : one.de())
                .findFirst()
                .orElse(code);
    }

    /** Word of a code that no published list holds. */
    String word(String list, String code) {
        return words.getOrDefault(list + " " + code, code);
    }
}
