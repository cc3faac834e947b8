package nrw.kim.cases.plan;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Short free texts, one a line. */
@Converter
public class Lines implements AttributeConverter<List<String>, String> {
    @Override
    public String convertToDatabaseColumn(List<String> lines) {
        return lines == null
                ? ""
                : lines.stream()
                        .map(line -> line.replaceAll("\\s+", " ").strip())
                        .collect(joining("\n"));
    }

    @Override
    public List<String> convertToEntityAttribute(String text) {
        return text == null || text.isEmpty() ? List.of() : text.lines().toList();
    }
}
