package nrw.kim.kit.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import java.io.IOException;
import java.time.OffsetDateTime;

/** Reads a moment from text alone, within the years a calendar knows: a number would be taken for seconds since 1970. */
class Moment extends StdScalarDeserializer<OffsetDateTime> {
    private static final long serialVersionUID = 1L;
    private static final int LAST_YEAR = 9999;

    Moment() {
        super(OffsetDateTime.class);
    }

    @Override
    public OffsetDateTime deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (OffsetDateTime) context.handleUnexpectedToken(OffsetDateTime.class, parser);
        }
        var moment = InstantDeserializer.OFFSET_DATE_TIME.deserialize(parser, context);
        return moment == null || moment.getYear() >= 1 && moment.getYear() <= LAST_YEAR
                ? moment
                : (OffsetDateTime)
                        context.handleWeirdStringValue(OffsetDateTime.class, parser.getText(), "no such year");
    }
}
