package nrw.kim.kit.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;

/** A text of a body that must not be taken; the answer names its place and the fault, never the text. */
public class UnsafeTextException extends InvalidFormatException {
    private static final long serialVersionUID = 1L;

    private final String fault;

    /**
     * A fault in a text.
     *
     * @param fault code of the violation
     */
    public UnsafeTextException(JsonParser parser, String fault) {
        super(parser, fault, null, String.class);
        this.fault = fault;
    }

    String fault() {
        return fault;
    }
}
