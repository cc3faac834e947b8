package nrw.kim.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Key of a Kommunales Integrationszentrum: the 5-digit AGS, except Stadt Aachen {@code 05334002}. */
public record KiKey(@JsonValue String value) {
    /** What a value looks like, for schemas and validation. */
    public static final String PATTERN = "05[0-9]{3}([0-9]{3})?";

    private static final Pattern SHAPE = Pattern.compile(PATTERN);

    /** @throws IllegalArgumentException if the value has another shape; the message does not repeat it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public KiKey {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a KI key: 05 and three digits, Aachen eight in all");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
