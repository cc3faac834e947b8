package nrw.kim.kit.testing.badinput;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;

/** Sends calls as they are, byte by byte, and judges the answers. */
final class Caller {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String method;
    private final URI right;
    private final String token;

    Caller(String method, URI right, String token) {
        this.method = method;
        this.right = right;
        this.token = token;
    }

    /** What is wrong with the answer; null if it is a refusal as it should be. */
    String complaintAbout(BadCall call) {
        var answer = send(call);
        var type = answer.headers().firstValue("Content-Type").orElse("");
        if (answer.statusCode() < 400 || answer.statusCode() >= 500) {
            return "%s: answered %d %s".formatted(call.kind(), answer.statusCode(), answer.body());
        }
        if (!type.startsWith("application/problem+json") || !isProblem(answer)) {
            return "%s: answered %d without a problem document (%s)".formatted(call.kind(), answer.statusCode(), type);
        }
        return null;
    }

    private static boolean isProblem(HttpResponse<String> answer) {
        try {
            var problem = JSON.readTree(answer.body());
            return problem.path("status").asInt() == answer.statusCode()
                    && !problem.path("title").asText().isBlank()
                    && !answer.body().contains("Exception");
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    private HttpResponse<String> send(BadCall call) {
        var request = HttpRequest.newBuilder(right.resolve(call.address()));
        call.headers().forEach(request::header);
        if (call.headers().getOrDefault("Idempotency-Key", "").length()
                == UUID.randomUUID().toString().length()) {
            request.setHeader("Idempotency-Key", UUID.randomUUID().toString());
        }
        if (token != null) {
            request.header("Authorization", token);
        }
        try {
            return HTTP.send(
                    request.method(method, HttpRequest.BodyPublishers.ofByteArray(call.body()))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(call.kind() + ": no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
