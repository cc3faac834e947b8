package nrw.kim.cases.field;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Choices, one a line. */
@Converter
class Choices implements AttributeConverter<List<String>, String> {
    @Override
    public String convertToDatabaseColumn(List<String> choices) {
        return choices == null ? "" : String.join("\n", choices);
    }

    @Override
    public List<String> convertToEntityAttribute(String text) {
        return text == null ? List.of() : text.lines().toList();
    }
}
