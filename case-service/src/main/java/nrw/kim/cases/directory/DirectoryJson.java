package nrw.kim.cases.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import nrw.kim.events.DirectoryEvent;

/** Parts of a site that are only ever read and replaced with it, as one JSON text. */
abstract class DirectoryJson<T> implements AttributeConverter<List<T>, String> {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final JavaType type;

    private DirectoryJson(Class<T> part) {
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

    /** Hours for which one makes appointments. */
    @Converter
    static class Hours extends DirectoryJson<DirectoryEvent.BookableHours> {
        Hours() {
            super(DirectoryEvent.BookableHours.class);
        }
    }

    /** Days without counselling. */
    @Converter
    static class Closures extends DirectoryJson<DirectoryEvent.Closure> {
        Closures() {
            super(DirectoryEvent.Closure.class);
        }
    }
}
