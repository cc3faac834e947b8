package nrw.kim.local.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The platform's public API as one caller sees it through the gateway. Calls that are not answered with 2xx end in an
 * {@link ApiFailure}; {@link #call} instead hands over whatever is answered.
 */
public final class Api {

    /** Where the caller's token comes from; asked at every call, since tokens end. */
    public interface Bearer {
        String token() throws IOException, InterruptedException;
    }

    private final String base;
    private final Bearer bearer;
    private final Map<String, String> headers;

    /** @param gateway its address, such as {@code http://127.0.0.1:8080} */
    public Api(String gateway, Bearer bearer) {
        this(gateway + "/api/v1", bearer, Map.of());
    }

    private Api(String base, Bearer bearer, Map<String, String> headers) {
        this.base = base;
        this.bearer = bearer;
        this.headers = headers;
    }

    /** Logs in now, where it would distort what is measured later. */
    public Api loggedIn() throws IOException, InterruptedException {
        bearer.token();
        return this;
    }

    /** The same caller with one more header, such as {@code Idempotency-Key} or {@code X-KIM-Purpose}. */
    public Api with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Api(base, bearer, more);
    }

    /** The same caller, acting in one tenant where its token has several. */
    public Api inKi(String ki) {
        return with("X-KIM-Ki", ki);
    }

    /** The same caller, changing what it has read: the {@code version} of the record goes along as {@code If-Match}. */
    public Api ifMatch(JsonNode read) {
        return with("If-Match", "\"" + read.path("version").asText() + "\"");
    }

    public JsonNode get(String path) throws IOException, InterruptedException {
        return demand("GET", path, null);
    }

    public JsonNode post(String path, JsonNode body) throws IOException, InterruptedException {
        return demand("POST", path, body);
    }

    /** Posts another kind of text than JSON. */
    public JsonNode post(String path, String type, String text) throws IOException, InterruptedException {
        return json("POST " + path, Http.send("POST", base + path, authorised(), type, text));
    }

    public JsonNode put(String path, JsonNode body) throws IOException, InterruptedException {
        return demand("PUT", path, body);
    }

    public JsonNode patch(String path, JsonNode body) throws IOException, InterruptedException {
        return demand("PATCH", path, body);
    }

    /** Any answer, for callers that expect a refusal. */
    public Http.Answer call(String method, String path, JsonNode body) throws IOException, InterruptedException {
        return Http.send(method, base + path, authorised(), body);
    }

    private Map<String, String> authorised() throws IOException, InterruptedException {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put("Authorization", "Bearer " + bearer.token());
        all.put("Accept", "application/json, application/problem+json");
        return all;
    }

    private JsonNode demand(String method, String path, JsonNode body) throws IOException, InterruptedException {
        return json(method + " " + path, call(method, path, body));
    }

    private static JsonNode json(String call, Http.Answer answer) throws ApiFailure {
        if (!answer.ok()) {
            throw new ApiFailure(call, answer);
        }
        return answer.json();
    }
}
