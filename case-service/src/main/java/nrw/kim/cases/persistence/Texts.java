package nrw.kim.cases.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** List of keys without commas (nationality keys, language tags, AGS). */
@Converter
public class Texts implements AttributeConverter<List<String>, String> {
    @Override
    public String convertToDatabaseColumn(List<String> keys) {
        return keys == null ? "" : String.join(",", keys);
    }

    @Override
    public List<String> convertToEntityAttribute(String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(text.split(","));
    }
}
