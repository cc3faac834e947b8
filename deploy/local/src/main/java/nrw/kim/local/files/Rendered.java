package nrw.kim.local.files;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Templates with {@code ${KIM_NAME}} placeholders. Other {@code ${…}} belong to whoever reads the result and stay as they are. */
public final class Rendered {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(KIM_[A-Z0-9_]+)}");

    private Rendered() {}

    /** @throws IllegalArgumentException when a placeholder has no value: a half-rendered file is worse than none */
    public static String of(String template, Map<String, String> values) {
        return PLACEHOLDER.matcher(template).replaceAll(match -> {
            String value = values.get(match.group(1));
            if (value == null) {
                throw new IllegalArgumentException("No value for the placeholder " + match.group());
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
