package nrw.kim.cases.transfer;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nrw.kim.kit.problem.Violation;
import nrw.kim.kit.text.UnsafeText;

/** The cells of one row by the names of their columns. What cannot be read is remembered, not thrown: a report names all of it at once. */
final class Cells {
    private static final String BETWEEN_VALUES = "\\|";

    private final Map<String, String> row;
    private final List<Violation> violations = new ArrayList<>();

    Cells(Map<String, String> row) {
        this.row = row;
        row.forEach((column, text) ->
                UnsafeText.faultIn(text).ifPresent(fault -> wrong(column, fault, "hidden characters or markup")));
    }

    /** The text of a cell; null if it is empty or not there. */
    String text(String column) {
        var text = row.get(column);
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The values of a cell that holds several, with {@code |} between them. */
    List<String> texts(String column) {
        var text = text(column);
        return text == null
                ? List.of()
                : Arrays.stream(text.split(BETWEEN_VALUES))
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .toList();
    }

    LocalDate date(String column) {
        return read(column, text(column), LocalDate::parse);
    }

    <E extends Enum<E>> E code(String column, Class<E> codes) {
        return read(column, text(column), code -> Enum.valueOf(codes, code));
    }

    <E extends Enum<E>> List<E> codes(String column, Class<E> codes) {
        return each(column, code -> Enum.valueOf(codes, code));
    }

    /** {@code true}, {@code ja} and {@code 1} are yes; {@code false}, {@code nein}, {@code 0} and nothing are no. */
    boolean yes(String column) {
        var answer = read(column, text(column), text -> switch (text) {
            case "true", "ja", "1" -> true;
            case "false", "nein", "0" -> false;
            default -> throw new IllegalArgumentException(text);
        });
        return Boolean.TRUE.equals(answer);
    }

    /** Each value of a cell, read by the given reader; those that cannot be read are left out and remembered. */
    <T> List<T> each(String column, Function<String, T> reader) {
        var read = new ArrayList<T>();
        for (var value : texts(column)) {
            var one = read(column, value, reader);
            if (one != null) {
                read.add(one);
            }
        }
        return read;
    }

    void wrong(String column, String code, String message) {
        violations.add(new Violation("/" + column, code, message));
    }

    List<Violation> violations() {
        return violations;
    }

    private <T> T read(String column, String text, Function<String, T> reader) {
        if (text == null) {
            return null;
        }
        try {
            return reader.apply(text);
        } catch (DateTimeParseException e) {
            wrong(column, "InvalidFormat", "YYYY-MM-DD");
        } catch (IllegalArgumentException e) {
            wrong(column, "InvalidFormat", "cannot be read");
        }
        return null;
    }
}
