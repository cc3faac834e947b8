package nrw.kim.abh.gap;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nrw.kim.kit.problem.Violation;

/**
 * Looks for what may point to a person in a text for the structure level. It finds the common slips, not
 * everything: who releases the text stays responsible.
 */
final class PersonalDataCheck {
    private record Sign(String code, Pattern pattern, String message) {}

    private static final List<Sign> SIGNS = List.of(
            new Sign(
                    "Name",
                    Pattern.compile(
                            "\\b(Herrn?|Hr\\.|Frau|Fr\\.|Familie|Fam\\.|Eheleute)\\s+((Dr|Prof)\\.\\s+)*\\p{Lu}\\p{L}+"),
                    "looks like a name"),
            new Sign(
                    "Date",
                    Pattern.compile(
                            "\\b\\d{1,2}\\.\\s?(\\d{1,2}\\.|Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\\p{L}*\\s?(\\d{4}|\\d{2})\\b"
                                    + "|\\b\\d{4}-\\d{2}-\\d{2}\\b"),
                    "contains a date"),
            new Sign("Email", Pattern.compile("[^\\s@]+@[^\\s@]+\\.\\p{L}{2,}"), "contains an e-mail address"),
            new Sign(
                    "Number",
                    Pattern.compile("\\d{5,}|(\\+|\\b0)\\d[\\d\\s/()-]{4,}\\d"),
                    "contains a long number: phone, file or register number?"));

    private PersonalDataCheck() {}

    /** What is suspected in the text at this pointer; empty if nothing. Never repeats the text. */
    static Stream<Violation> signsIn(String pointer, String text) {
        return SIGNS.stream()
                .filter(sign -> sign.pattern().matcher(text).find())
                .map(sign -> new Violation(pointer, sign.code(), sign.message()));
    }
}
