package nrw.kim.kit.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** Finds a known name in a text, as a word of its own and however it is written. */
final class KnownNames {
    // Two letters are too often a word.
    private static final int SHORTEST = 3;

    private KnownNames() {}

    static boolean isIn(String text, String name) {
        return name.length() >= SHORTEST
                && Pattern.compile("(?<!\\p{L})" + Pattern.quote(name.toLowerCase(Locale.GERMAN)) + "(?!\\p{L})")
                        .matcher(text.toLowerCase(Locale.GERMAN))
                        .find();
    }
}
