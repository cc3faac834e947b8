package nrw.kim.cases.persistence;

import java.util.List;

/** Stores parts that are only ever read and replaced with what they belong to; nothing is an empty list. */
public abstract class JsonList<T> extends JsonDocument<List<T>> {
    protected JsonList(Class<T> part) {
        super(types -> types.constructCollectionType(List.class, part));
    }

    @Override
    public String convertToDatabaseColumn(List<T> parts) {
        return super.convertToDatabaseColumn(parts == null ? List.of() : parts);
    }

    @Override
    public List<T> convertToEntityAttribute(String text) {
        return text == null ? List.of() : super.convertToEntityAttribute(text);
    }
}
