package nrw.kim.kit.testing.badinput;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.authentication.PreemptiveOAuth2HeaderScheme;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nrw.kim.kit.testing.openapi.PathTemplates;

/**
 * Sends each writing call that a test makes with success again in dozens of wrong ways, made of the OpenAPI document: what
 * is missing, of another type, too long, wrongly encoded, markup, turned directions, keys twice. Each must be answered with
 * 4xx and a problem document, and nothing may be stored. Once per operation and run.
 */
public final class BadInput implements Filter {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> WRITING = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final Set<String> DONE = ConcurrentHashMap.newKeySet();

    private final Supplier<JsonNode> document;
    // A test that calls from several threads has calls of its own between ours.
    private final Thread test = Thread.currentThread();

    /**
     * A filter for the tests on this thread.
     *
     * @param document the service's OpenAPI document
     */
    public BadInput(Supplier<JsonNode> document) {
        this.document = document;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification response, FilterContext context) {
        var answer = context.next(request, response);
        if (answer.statusCode() < 300
                && WRITING.contains(request.getMethod())
                && Thread.currentThread().equals(test)) {
            var uri = URI.create(request.getURI());
            PathTemplates.of(document.get(), request.getMethod(), uri.getRawPath())
                    .filter(template -> DONE.add(request.getMethod() + " " + template))
                    .ifPresent(template -> repeat(request, uri, template));
        }
        return answer;
    }

    private void repeat(FilterableRequestSpecification request, URI uri, String template) {
        var stored = Stored.now();
        var caller = new Caller(request.getMethod(), uri, token(request));
        var complaints = calls(request, uri, template)
                .map(caller::complaintAbout)
                .filter(Objects::nonNull)
                .toList();
        if (!complaints.isEmpty()) {
            throw new AssertionError("%s %s takes bad input:%n%s"
                    .formatted(
                            request.getMethod(), template, complaints.stream().collect(joining("\n"))));
        }
        stored.isStillAll(request.getMethod() + " " + template);
    }

    private Stream<BadCall> calls(FilterableRequestSpecification request, URI uri, String template) {
        var address = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        var right = new BadCall("right", address, headers(request), new byte[0]);
        var operation = document.get()
                .path("paths")
                .path(template)
                .path(request.getMethod().toLowerCase(Locale.ROOT));
        var schema = operation.at("/requestBody/content/application~1json/schema");
        var body = json(request);
        if (schema.isMissingNode() || body == null) {
            return addresses(right, uri, template);
        }
        var withBody = right.as("right", body.toString());
        return Stream.concat(
                addresses(withBody, uri, template), new BadBodies(document.get()).of(withBody, schema, body));
    }

    private static Stream<BadCall> addresses(BadCall right, URI uri, String template) {
        var own = uri.getRawPath().split("/");
        var names = template.split("/");
        return Stream.concat(
                Stream.of(right.with("a key without end", "Idempotency-Key", "k".repeat(5_000)))
                        .filter(call -> right.headers().containsKey("Idempotency-Key")),
                Stream.iterate(0, i -> i < names.length, i -> i + 1)
                        .filter(i -> names[i].startsWith("{"))
                        .flatMap(i -> Stream.of("not-an-id", "%00", "0", "%E2%80%AE")
                                .map(bad -> right.to(bad + " for " + names[i], with(own, i, bad)))));
    }

    private static String with(String[] path, int index, String value) {
        var changed = path.clone();
        changed[index] = value;
        return String.join("/", changed);
    }

    private static Map<String, String> headers(FilterableRequestSpecification request) {
        var headers = new LinkedHashMap<String, String>();
        for (var name : List.of("If-Match", "Idempotency-Key", "Accept-Language")) {
            if (request.getHeaders().hasHeaderWithName(name)) {
                headers.put(name, request.getHeaders().getValue(name));
            }
        }
        headers.put(BadCall.TYPE, "application/json");
        return headers;
    }

    private static String token(FilterableRequestSpecification request) {
        return request.getAuthenticationScheme() instanceof PreemptiveOAuth2HeaderScheme bearer
                ? "Bearer " + bearer.getAccessToken()
                : request.getHeaders().getValue("Authorization");
    }

    private static JsonNode json(FilterableRequestSpecification request) {
        try {
            Object body = request.getBody();
            return body instanceof String text && !text.isBlank() ? JSON.readTree(text) : null;
        } catch (JsonProcessingException e) {
            return null;
        }
    }
}
