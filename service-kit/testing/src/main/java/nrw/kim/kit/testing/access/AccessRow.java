package nrw.kim.kit.testing.access;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One line of the access table: {@code method;path;allowed roles;foreign KI;note}.
 *
 * @param method HTTP method
 * @param path path with its parameters, as in the OpenAPI document
 * @param roles roles that may call it; {@code *} is every role, {@code public} needs no token
 * @param foreign what a caller of another KI gets: {@code 404}, {@code 403}, {@code empty list} or {@code -}
 * @param note for people
 */
public record AccessRow(String method, String path, Set<String> roles, String foreign, String note) {
    private static final Set<String> FOREIGN = Set.of("404", "403", "empty list", "-");

    static AccessRow parse(String line) {
        var cells = line.split(";", 5);
        if (cells.length < 4 || !FOREIGN.contains(cells[3].trim())) {
            throw new IllegalArgumentException("not \"method;path;allowed roles;foreign KI;note\": " + line);
        }
        var roles = Arrays.stream(cells[2].trim().split("\\s+"))
                .filter(role -> !role.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        return new AccessRow(
                cells[0].trim(), cells[1].trim(), roles, cells[3].trim(), cells.length > 4 ? cells[4].trim() : "");
    }

    /** The endpoint, whatever its parameters are called. */
    String endpoint() {
        return endpoint(method, path);
    }

    static String endpoint(String method, String path) {
        return method.toUpperCase() + " " + path.replaceAll("\\{[^}]*}", "{}");
    }

    boolean isPublic() {
        return roles.contains("public");
    }

    boolean allows(String role) {
        return isPublic() || roles.contains("*") || roles.contains(role);
    }
}
