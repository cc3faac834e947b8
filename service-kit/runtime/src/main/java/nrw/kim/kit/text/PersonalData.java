package nrw.kim.kit.text;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.problem.Violation;

/**
 * Looks for what may point to a person in text for the structure level (X-01: no personal data there). It finds the
 * common slips, not everything: who writes or releases the text stays responsible. Never repeats the text.
 */
public final class PersonalData {
    /** A kind of slip and what it looks like. */
    private record Sign(String code, String message, Pattern pattern) {
        boolean isIn(String text) {
            return pattern.matcher(text).find();
        }
    }

    private static final Sign NAME = new Sign(
            "Name",
            "looks like a name",
            Pattern.compile(
                    "\\b(Herrn?|Hr\\.|Frau|Fr\\.|Familie|Fam\\.|Eheleute|Mrs?\\.?)\\s+((Dr|Prof)\\.\\s+)*\\p{Lu}\\p{L}+"));
    private static final Sign DATE = new Sign(
            "Date",
            "contains a date",
            Pattern.compile(
                    "\\b\\d{1,2}\\.\\s?(\\d{1,2}\\.|Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\\p{L}*\\s?(\\d{4}|\\d{2})\\b"
                            + "|\\b\\d{4}-\\d{2}-\\d{2}\\b"));
    private static final Sign EMAIL =
            new Sign("Email", "contains an e-mail address", Pattern.compile("[^\\s@]+@[^\\s@]+\\.\\p{L}{2,}"));
    private static final Sign NUMBER =
            new Sign("Number", "contains a long number: phone, file or register number?", Numbers.LONG);

    private PersonalData() {}

    /**
     * Refuses texts that seem to tell of a person.
     *
     * @param texts JSON pointer to text; a null text is skipped
     * @throws Problem 422 {@code personal-data-suspected} with a violation for each sign found
     */
    public static void refuseIn(Map<String, String> texts) {
        refuseIn(texts, List.of());
    }

    /**
     * Refuses texts that seem to tell of a person.
     *
     * @param names names of the person concerned, where they are known
     */
    public static void refuseIn(Map<String, String> texts, Collection<String> names) {
        var violations = new TreeMap<>(texts)
                .entrySet().stream()
                        .flatMap(text -> signsIn(text.getKey(), text.getValue(), names))
                        .toArray(Violation[]::new);
        if (violations.length > 0) {
            throw Problem.rule("personal-data-suspected", violations);
        }
    }

    /** True if one of the names stands in the text, as a word of its own. */
    public static boolean names(String text, Collection<String> names) {
        return text != null && names.stream().anyMatch(name -> KnownNames.isIn(text, name));
    }

    static Stream<Violation> signsIn(String pointer, String text, Collection<String> names) {
        if (text == null) {
            return Stream.empty();
        }
        var known = names(text, names)
                ? Stream.of(new Violation(pointer, "PersonName", "contains a name of the person"))
                : Stream.<Violation>empty();
        // A date is made of digits, and said once.
        var withoutDates = DATE.pattern().matcher(text).replaceAll("…");
        var signs = Stream.of(NAME, DATE, EMAIL, NUMBER)
                .filter(sign -> sign.isIn(sign == NUMBER ? withoutDates : text))
                .map(sign -> new Violation(pointer, sign.code(), sign.message()));
        return Stream.concat(known, signs);
    }
}
