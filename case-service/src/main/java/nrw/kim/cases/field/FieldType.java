package nrw.kim.cases.field;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;

/** What a Zusatzfeld holds. Values are kept as text in one form each. */
public enum FieldType {
    TEXT,
    /** Digits with an optional decimal point. */
    NUMBER,
    /** ISO 8601. */
    DATE,
    /** One of the field's choices. */
    CHOICE,
    /** {@code true} or {@code false}. */
    YES_NO;

    private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,4})?");

    boolean accepts(String value, List<String> choices) {
        return switch (this) {
            case TEXT -> true;
            case NUMBER -> DIGITS.matcher(value).matches();
            case DATE -> isDate(value);
            case CHOICE -> choices.contains(value);
            case YES_NO -> value.equals("true") || value.equals("false");
        };
    }

    private static boolean isDate(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
