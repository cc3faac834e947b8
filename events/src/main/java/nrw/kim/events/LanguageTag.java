package nrw.kim.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Language that is spoken: BCP 47, the language alone or with one subtag. */
public record LanguageTag(@JsonValue String value) {
    /** What a value looks like, for schemas and validation. */
    public static final String PATTERN = "[a-z]{2,3}(-[A-Za-z]{2,8})?";

    private static final Pattern SHAPE = Pattern.compile(PATTERN);

    /** @throws IllegalArgumentException if the value has another shape; the message does not repeat it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LanguageTag {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a language tag");
        }
    }

    /** The language without its subtag. */
    public String language() {
        return value.split("-", 2)[0];
    }

    @Override
    public String toString() {
        return value;
    }
}
