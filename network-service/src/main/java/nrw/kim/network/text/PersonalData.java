package nrw.kim.network.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.problem.Violation;

/**
 * Looks for what may point to a person in text for the structure level (X-01: no personal data there). It finds the
 * common slips, not everything: the person who writes stays responsible.
 */
public final class PersonalData {
    private static final Map<String, Pattern> SIGNS = Map.of(
            "Name", Pattern.compile("\\b(Herrn?|Frau|Familie|Fam\\.|Eheleute|Mr|Mrs)\\s+(Dr\\.\\s+)?\\p{Lu}\\p{Ll}+"),
            "Email", Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.]+"),
            "Date", Pattern.compile("\\b\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?(19|20)\\d{2}\\b"),
            "Number", Pattern.compile("(\\d[ /-]?){7,}"));

    private PersonalData() {}

    /**
     * Refuses texts that seem to name a person.
     *
     * @param texts JSON pointer to text; a null text is skipped
     * @throws Problem 422 {@code personal-data-suspected} with a violation for each sign found
     */
    public static void refuseIn(Map<String, String> texts) {
        var violations = new ArrayList<Violation>();
        texts.forEach((pointer, text) -> violations.addAll(signsIn(pointer, text)));
        if (!violations.isEmpty()) {
            throw Problem.rule("personal-data-suspected", violations.toArray(Violation[]::new));
        }
    }

    static List<Violation> signsIn(String pointer, String text) {
        return SIGNS.entrySet().stream()
                .filter(sign -> text != null && sign.getValue().matcher(text).find())
                .map(sign -> new Violation(pointer, sign.getKey(), "may point to a person"))
                .toList();
    }
}
