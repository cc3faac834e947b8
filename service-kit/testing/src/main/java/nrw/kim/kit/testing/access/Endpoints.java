package nrw.kim.kit.testing.access;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The endpoints of the running service, from its OpenAPI document. */
final class Endpoints {
    private static final List<String> METHODS = List.of("get", "head", "post", "put", "patch", "delete");

    private Endpoints() {}

    static Set<String> ofTheRunningService() {
        Map<String, Map<String, Object>> paths = given().queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .path("paths");
        var endpoints = new TreeSet<String>();
        paths.forEach((path, item) -> item.keySet().stream()
                .filter(METHODS::contains)
                .forEach(method -> endpoints.add(AccessRow.endpoint(method, path))));
        return endpoints;
    }
}
