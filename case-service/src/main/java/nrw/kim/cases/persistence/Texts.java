package nrw.kim.cases.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** List of keys without commas (nationality keys, language tags, AGS); null stays null, so that what is erased stays erased. */
@Converter
public class Texts implements AttributeConverter<List<String>, String> {
    @Override
    public String convertToDatabaseColumn(List<String> keys) {
        return keys == null ? null : String.join(",", keys);
    }

    @Override
    public List<String> convertToEntityAttribute(String text) {
        if (text == null) {
            return null;
        }
        return text.isEmpty() ? List.of() : List.of(text.split(","));
    }
}
