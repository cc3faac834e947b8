package nrw.kim.abh.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** List of keys without commas (AGS, codes of documents) as comma separated text. */
@Converter
public class Texts implements AttributeConverter<List<String>, String> {
    @Override
    public String convertToDatabaseColumn(List<String> keys) {
        return String.join(",", keys);
    }

    @Override
    public List<String> convertToEntityAttribute(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(","));
    }
}
