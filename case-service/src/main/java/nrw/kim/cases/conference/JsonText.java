package nrw.kim.cases.conference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Parts that are only ever read and written with their conference, as one JSON text. */
abstract class JsonText<T> implements AttributeConverter<List<T>, String> {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JavaType type;

    private JsonText(Class<T> part) {
        this.type = JSON.getTypeFactory().constructCollectionType(List.class, part);
    }

    @Override
    public String convertToDatabaseColumn(List<T> parts) {
        try {
            return JSON.writeValueAsString(parts == null ? List.of() : parts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<T> convertToEntityAttribute(String text) {
        try {
            return text == null ? List.of() : JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Who took part. */
    @Converter
    static class Participants extends JsonText<Participant> {
        Participants() {
            super(Participant.class);
        }
    }

    /** What it came to. */
    @Converter
    static class Results extends JsonText<Result> {
        Results() {
            super(Result.class);
        }
    }
}
