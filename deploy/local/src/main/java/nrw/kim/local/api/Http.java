package nrw.kim.local.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import nrw.kim.local.files.Json;

/** The JDK's HTTP client in one line per call. Any status is an answer; only a missing answer is an exception. */
public final class Http {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .build();

    private Http() {}

    /** An answer: status, headers, text. */
    public record Answer(int status, HttpHeaders headers, String text) {

        /** The body as JSON; a missing node when there is none. */
        public JsonNode json() {
            return text.isBlank() ? MissingNode.getInstance() : Json.parse(text);
        }

        public boolean ok() {
            return status / 100 == 2;
        }
    }

    public static Answer get(String url) throws IOException, InterruptedException {
        return send("GET", url, Map.of(), null);
    }

    /** Sends a JSON body, or none when {@code body} is null. */
    public static Answer send(String method, String url, Map<String, String> headers, JsonNode body)
            throws IOException, InterruptedException {
        return send(method, url, headers, "application/json", body == null ? null : body.toString());
    }

    public static Answer send(String method, String url, Map<String, String> headers, String type, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(60));
        headers.forEach(request::header);
        if (body == null) {
            request.method(method, BodyPublishers.noBody());
        } else {
            request.header("Content-Type", type).method(method, BodyPublishers.ofString(body));
        }
        HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.headers(), response.body());
    }
}
