package nrw.kim.kit.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import nrw.kim.kit.problem.UnsafeTextException;
import nrw.kim.kit.text.UnsafeText;

/** Reads the texts of a body; one with a fault is refused at its place. */
class SafeText extends StdScalarDeserializer<String> {
    private static final long serialVersionUID = 1L;

    SafeText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var text = StringDeserializer.instance.deserialize(parser, context);
        var fault = text == null ? null : UnsafeText.faultIn(text).orElse(null);
        if (fault != null) {
            throw new UnsafeTextException(parser, fault);
        }
        return text;
    }
}
