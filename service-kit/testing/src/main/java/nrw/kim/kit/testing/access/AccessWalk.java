package nrw.kim.kit.testing.access;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nrw.kim.kit.testing.Tokens;

/** Calls the endpoints of a table and says where the service answers otherwise. */
final class AccessWalk {
    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]*)}");
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

    private final AccessTableTest test;

    AccessWalk(AccessTableTest test) {
        this.test = test;
    }

    List<String> withoutToken(AccessTable table) {
        return table.rows().stream()
                .filter(row -> !row.isPublic())
                .flatMap(row -> complaint(row, "no token", call(given(), row).statusCode(), Set.of(401)))
                .toList();
    }

    List<String> withEveryRole(AccessTable table, Set<String> roles) {
        return table.rows().stream()
                .flatMap(row -> roles.stream().sorted().flatMap(role -> withRole(row, role)))
                .toList();
    }

    private Stream<String> withRole(AccessRow row, String role) {
        var status = call(as(role, test.kisOf(role)), row).statusCode();
        if (!row.allows(role)) {
            return complaint(row, role, status, Set.of(403));
        }
        return status == 401 || status == 403 || status >= 500
                ? Stream.of("%s as %s: allowed, got %d".formatted(row.endpoint(), role, status))
                : Stream.empty();
    }

    List<String> fromAnotherTenant(Collection<AccessRow> rows) {
        return rows.stream().flatMap(this::fromAnotherTenant).toList();
    }

    private Stream<String> fromAnotherTenant(AccessRow row) {
        var sample = test.sample(row).orElseThrow();
        var request = as(sample.role(), List.of(test.foreignKi()));
        var answer = send(request, row.method(), sample.path(), sample.body());
        return switch (row.foreign()) {
            case "empty list" ->
                isEmptyList(answer)
                        ? Stream.empty()
                        : Stream.of("%s from another KI: expected an empty list, got %d %s"
                                .formatted(row.endpoint(), answer.statusCode(), answer.asString()));
            default -> complaint(row, "another KI", answer.statusCode(), Set.of(Integer.valueOf(row.foreign())));
        };
    }

    private static boolean isEmptyList(Response answer) {
        return answer.statusCode() == 200 && answer.path("items") instanceof List<?> items && items.isEmpty();
    }

    private Response call(RequestSpecification request, AccessRow row) {
        var path = PARAMETER.matcher(row.path()).replaceAll(match -> test.parameter(row, match.group(1)));
        return send(request, row.method(), path, test.body(row));
    }

    private static Response send(RequestSpecification request, String method, String path, String body) {
        if (WITH_BODY.contains(method) && body != null) {
            request.contentType(ContentType.JSON).body(body);
        }
        return request.header("If-Match", "\"0\"").request(method, path);
    }

    private RequestSpecification as(String role, List<String> kis) {
        return given().auth().oauth2(Tokens.token(Set.of(role), kis, UUID.randomUUID(), test.org()));
    }

    private static Stream<String> complaint(AccessRow row, String who, int status, Set<Integer> expected) {
        return expected.contains(status)
                ? Stream.empty()
                : Stream.of("%s as %s: expected %s, got %d".formatted(row.endpoint(), who, expected, status));
    }
}
