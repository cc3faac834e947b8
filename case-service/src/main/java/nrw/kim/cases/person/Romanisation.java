package nrw.kim.cases.person;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Brings spellings of one name together that authorities make of Arabic, Persian and Cyrillic letters: first the letters,
 * then what romanisations write differently (kh/h, ch/tsch), then names that differ by language (Oleksandr, Alexander) from
 * {@code name-variants.csv}. For hints only: a hit proves nothing.
 */
final class Romanisation {
    private static final Map<Integer, String> LETTERS = letters();
    private static final Map<String, String> VARIANTS = variants();
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    /** What is written, and what it is compared as; earlier lines first. */
    private static final String[][] SPELLINGS = {
        {"shch", "sch"},
        {"schtsch", "sch"},
        {"dsch", "j"},
        {"dzh", "j"},
        {"dj", "j"},
        {"zh", "sch"},
        {"tsch", "c"},
        {"sch", "s"},
        {"sh", "s"},
        {"kh", "h"},
        {"ch", "c"},
        {"c", "tsch"},
        {"gh", "g"},
        {"q", "k"},
        {"iy", "i"},
        {"ij", "i"},
        {"yi", "i"}
    };

    private Romanisation() {}

    /** The name in letters and spellings that compare; its parts keep their order. */
    static String of(String name) {
        return Arrays.stream(NO_LETTERS.split(latin(name)))
                .filter(part -> !part.isEmpty())
                .map(part -> VARIANTS.getOrDefault(part, part))
                .map(Romanisation::spelled)
                .collect(Collectors.joining(" "));
    }

    private static String spelled(String part) {
        var text = part;
        for (var spelling : SPELLINGS) {
            text = text.replace(spelling[0], spelling[1]);
        }
        return text;
    }

    private static String latin(String name) {
        var latin = name.toLowerCase(Locale.ROOT)
                .codePoints()
                .mapToObj(letter -> LETTERS.getOrDefault(letter, Character.toString(letter)))
                .collect(Collectors.joining());
        return Normalizer.normalize(latin, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replace("ı", "i");
    }

    /** Ukrainian and Russian letters after the usual passport romanisation, Arabic and Persian ones by their consonants. */
    private static Map<Integer, String> letters() {
        var all = new HashMap<Integer, String>();
        put(all, "абвгґдезиіклмнопрстуфыэ", "a b v g g d e z i i k l m n o p r s t u f y e");
        put(all, "ёєжйїхцчшщюя", "e ye zh i i kh ts ch sh shch yu ya");
        put(all, "ъь’ʼ'", "    ");
        put(all, "ابتثجحخدذرزسشصضطظعغفقكلمنهوي", "a b t t j h kh d d r z s sh s d t z a g f k k l m n h u i");
        put(all, "آأإىةپچژکگی", "a a i a a p ch zh k g i");
        return all;
    }

    private static void put(Map<Integer, String> all, String from, String to) {
        var letters = from.codePoints().toArray();
        var latin = to.split(" ", -1);
        for (int i = 0; i < letters.length; i++) {
            all.put(letters[i], latin[i]);
        }
    }

    private static Map<String, String> variants() {
        var all = new HashMap<String, String>();
        var file = Romanisation.class.getResourceAsStream("/person/name-variants.csv");
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                var names = line.split(";");
                for (var name : names) {
                    all.put(name, names[0]);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(all);
    }
}
