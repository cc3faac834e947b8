package nrw.kim.cases.persistence;

import jakarta.persistence.AttributeConverter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Stores a list of codes as comma separated text. */
public abstract class CodeList<E extends Enum<E>> implements AttributeConverter<List<E>, String> {
    private final Class<E> type;

    protected CodeList(Class<E> type) {
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(List<E> codes) {
        return codes == null ? "" : codes.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    @Override
    public List<E> convertToEntityAttribute(String text) {
        return text == null || text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(","))
                        .map(code -> Enum.valueOf(type, code))
                        .toList();
    }
}
