package nrw.kim.gateway.routing;

import static nrw.kim.gateway.testing.Browser.configured;
import static nrw.kim.gateway.testing.Browser.gateway;
import static nrw.kim.gateway.testing.Browser.send;
import static nrw.kim.gateway.testing.Browser.withToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nrw.kim.gateway.testing.Browser;
import nrw.kim.gateway.testing.Neighbours;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class UpstreamFailuresTest {

    @Test
    void aServiceThatIsDownIsNamedSo() {
        // When
        var answer = send(withToken("/api/v1/procedures")
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));

        // Then
        var problem = new JsonObject(answer.body());
        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(problem.getString("type")).isEqualTo("https://kim.nrw/problems/service-unreachable");
        assertThat(problem.getString("title")).isEqualTo("Fachdienst nicht erreichbar");
        assertThat(problem.getString("traceId")).isEqualTo("0af7651916cd43dd8448eb211c80319c");
    }

    @Test
    void aServiceThatStaysSilentIsNotWaitedForForever() {
        // When
        var answer = send(withToken("/api/v1/cases/silent"));

        // Then
        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(answer.body()).contains("service-timeout");
    }

    @Test
    void aServiceThatBreaksOffIsNotMistakenForOneThatRefused() {
        // When
        var answer = send(withToken("/api/v1/cases/breaks-off"));

        // Then
        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.body()).contains("service-broke-off");
    }

    @Test
    void halfAnAnswerIsNeverTakenForAWholeOne() {
        assertThatThrownBy(() -> send(withToken("/api/v1/cases/breaks-off-midway")))
                .hasCauseInstanceOf(IOException.class);
        assertThat(send(withToken("/api/v1/cases")).statusCode()).isEqualTo(200);
    }

    @Test
    void failuresAreCounted() {
        // Given
        send(withToken("/api/v1/procedures"));

        // When
        var metrics = send(Browser.to("/q/metrics")).body();

        // Then
        assertThat(metrics)
                .containsPattern(
                        "kim_gateway_upstream_failures_total\\{.*problem=\"service-unreachable\",service=\"abh\".*\\} [1-9]");
    }

    @Test
    void clientsThatHangUpLeaveNothingBehind() throws IOException {
        // Given
        var before = silent().getInteger("arrived");

        // When
        for (var i = 0; i < 100; i++) {
            hangUp("GET /api/v1/gaps/silent HTTP/1.1\r\n", "\r\n");
            hangUp("POST /api/v1/gaps/silent HTTP/1.1\r\n", "Content-Length: 100000\r\n\r\nthe beginning");
        }

        // Then
        await().atMost(Duration.ofSeconds(5)).until(() -> silent().getInteger("waiting") == 0);
        assertThat(silent().getInteger("arrived")).isGreaterThan(before + 50);
        assertThat(send(withToken("/api/v1/cases")).statusCode()).isEqualTo(200);
        assertThat(send(Browser.to("/q/health/ready")).statusCode()).isEqualTo(200);
        assertThat(send(Browser.to("/q/metrics")).body())
                .doesNotContain("problem=\"service-broke-off\",service=\"network\"");
    }

    private static void hangUp(String requestLine, String rest) throws IOException {
        var gateway = URI.create(gateway());
        try (var socket = new Socket(gateway.getHost(), gateway.getPort())) {
            var head =
                    requestLine + "Host: x\r\nAuthorization: Bearer " + Browser.token(new JsonObject()) + "\r\n" + rest;
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            await().pollDelay(Duration.ofMillis(5)).until(() -> true);
        }
    }

    private static JsonObject silent() {
        var url = URI.create(configured(Neighbours.SERVICE_URL) + "/test/silent");
        return new JsonObject(send(HttpRequest.newBuilder(url)).body());
    }
}
