package nrw.kim.cases.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nrw.kim.kit.problem.Violation;

/** Looks for what must not leave the case level in a text: the person's names, numbers, dates, addresses. */
public final class ReleaseCheck {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d\\s/.-]{4,}\\d");
    private static final Pattern DATE =
            Pattern.compile("\\b\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?(\\d{2}|\\d{4})\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b");
    private static final Pattern EMAIL = Pattern.compile("\\S+@\\S+\\.\\S+");
    private static final Pattern ADDRESSED = Pattern.compile("\\b(Herrn?|Frau|Familie)\\s+\\p{Lu}\\p{L}+");

    private ReleaseCheck() {}

    /** What is suspected in the text at this pointer; empty if nothing. Never repeats the text. */
    public static List<Violation> of(String pointer, String text, List<String> names) {
        var found = new ArrayList<Violation>();
        if (names.stream().anyMatch(name -> contains(text, name))) {
            found.add(new Violation(pointer, "PersonName", "contains a name of the person"));
        }
        check(found, pointer, text, ADDRESSED, "Name", "looks like a name");
        check(found, pointer, text, DATE, "Date", "contains a date");
        check(found, pointer, text, EMAIL, "Email", "contains an e-mail address");
        if (found.stream().noneMatch(v -> v.code().equals("Date"))) {
            check(found, pointer, text, NUMBER, "Number", "contains a long number");
        }
        return found;
    }

    private static void check(
            List<Violation> found, String pointer, String text, Pattern pattern, String code, String message) {
        if (pattern.matcher(text).find()) {
            found.add(new Violation(pointer, code, message));
        }
    }

    private static boolean contains(String text, String name) {
        return name.length() > 2
                && Pattern.compile("(?<!\\p{L})" + Pattern.quote(name.toLowerCase(Locale.GERMAN)) + "(?!\\p{L})")
                        .matcher(text.toLowerCase(Locale.GERMAN))
                        .find();
    }
}
