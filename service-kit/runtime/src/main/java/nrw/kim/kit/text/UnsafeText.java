package nrw.kim.kit.text;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds in a text what no person types and what only does harm where it is shown, sorted or stored: control characters,
 * marks that turn the direction of what follows, halves of characters, and markup. Arabic or Persian text needs none of
 * them: marks for a single place (U+200E, U+200F) and joiners stay allowed.
 */
public final class UnsafeText {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\uFFFE\\uFFFF&&[^\\t\\n\\r]]");
    private static final Pattern DIRECTION = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern HALF = Pattern.compile("\\p{Cs}");
    // "Miete < 600 Euro" is no markup.
    private static final Pattern MARKUP = Pattern.compile("<(?:/?\\p{Alpha}[^<>]*>|!--)");

    private UnsafeText() {}

    /**
     * The first fault of a text.
     *
     * @return {@code ControlCharacter}, {@code TextDirection}, {@code BrokenCharacter}, {@code Markup}, or empty
     */
    public static Optional<String> faultIn(String text) {
        if (CONTROL.matcher(text).find()) {
            return Optional.of("ControlCharacter");
        }
        if (DIRECTION.matcher(text).find()) {
            return Optional.of("TextDirection");
        }
        if (HALF.matcher(text).find()) {
            return Optional.of("BrokenCharacter");
        }
        return MARKUP.matcher(text).find() ? Optional.of("Markup") : Optional.empty();
    }
}
