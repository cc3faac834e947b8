package nrw.kim.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Amtlicher Gemeindeschlüssel: 8 digits, NRW begins with 05 (domain: regional keys). */
public record Ags(@JsonValue String value) {
    /** What a value looks like, for schemas and validation. */
    public static final String PATTERN = "05[0-9]{6}";

    private static final Pattern SHAPE = Pattern.compile(PATTERN);

    /** @throws IllegalArgumentException if the value has another shape; the message does not repeat it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Ags {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an AGS: 05 and six digits");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
