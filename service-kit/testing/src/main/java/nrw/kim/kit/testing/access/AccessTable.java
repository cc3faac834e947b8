package nrw.kim.kit.testing.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The access table of a service. {@code #} begins a comment, a line that begins with {@code method;} is the heading.
 *
 * @param rows its lines
 */
public record AccessTable(List<AccessRow> rows) {

    /** Reads the table. */
    public static AccessTable read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static AccessTable parse(String text) {
        return new AccessTable(text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("method;"))
                .map(AccessRow::parse)
                .toList());
    }

    /** What differs from the endpoints that there are, and roles that there are not. */
    List<String> complaints(Set<String> endpoints, Set<String> knownRoles) {
        var written = rows.stream().map(AccessRow::endpoint).collect(Collectors.toCollection(TreeSet::new));
        var missing = endpoints.stream().filter(e -> !written.contains(e)).map(e -> "no row for " + e);
        var dead = written.stream().filter(e -> !endpoints.contains(e)).map(e -> "no endpoint for row " + e);
        var twice =
                rows.stream()
                        .collect(Collectors.groupingBy(AccessRow::endpoint, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .filter(e -> e.getValue() > 1)
                        .map(e -> "two rows for " + e.getKey());
        var unknown = rows.stream()
                .flatMap(row -> row.roles().stream())
                .distinct()
                .filter(role -> !knownRoles.contains(role) && !role.equals("*") && !role.equals("public"))
                .map(role -> "no role " + role);
        return Stream.of(missing, dead, twice, unknown)
                .flatMap(complaint -> complaint)
                .sorted()
                .toList();
    }
}
