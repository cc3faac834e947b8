package nrw.kim.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Code of a rule condition in a published rule set. */
public record RuleCode(@JsonValue String value) {
    /** What a value looks like, for schemas and validation. */
    public static final String PATTERN = "[A-Z0-9][A-Z0-9_]{0,63}";

    private static final Pattern SHAPE = Pattern.compile(PATTERN);

    /** @throws IllegalArgumentException if the value has another shape; the message does not repeat it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RuleCode {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a rule code: upper case, digits, underscore");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
