package nrw.kim.cases.supervision;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;

/** Marks as {@code CODE=RESULT}, comma separated. */
@Converter
class Marks implements AttributeConverter<List<Mark>, String> {
    @Override
    public String convertToDatabaseColumn(List<Mark> marks) {
        return marks == null
                ? ""
                : marks.stream().map(mark -> mark.code() + "=" + mark.result()).collect(joining(","));
    }

    @Override
    public List<Mark> convertToEntityAttribute(String text) {
        return text == null || text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(","))
                        .map(mark -> mark.split("="))
                        .map(parts -> new Mark(parts[0], Mark.Result.valueOf(parts[1])))
                        .toList();
    }
}
