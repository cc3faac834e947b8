package nrw.kim.gateway.routing;

import static nrw.kim.gateway.testing.Browser.send;
import static nrw.kim.gateway.testing.Browser.to;
import static nrw.kim.gateway.testing.Browser.withToken;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import nrw.kim.gateway.testing.Browser;
import nrw.kim.gateway.testing.Neighbours;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class ProxyRouteTest {

    @Test
    void theCallersTokenReachesTheServiceThatOwnsTheAddress() {
        // Given
        var token = Browser.token(new JsonObject());

        // When
        var answer =
                send(to("/api/v1/cases/4711/goals?limit=5&after=a%2Fb").header("Authorization", "Bearer " + token));

        // Then
        var seen = new JsonObject(answer.body());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(seen.getString("uri")).isEqualTo("/api/v1/cases/4711/goals?limit=5&after=a%2Fb");
        assertThat(seen.getJsonObject("headers").getString("authorization")).isEqualTo("Bearer " + token);
    }

    @Test
    void aBodyReachesTheServiceUnchanged() {
        // When
        var answer = send(withToken("/api/v1/referrals")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"reason\":\"Übergang\"}")));

        // Then
        var seen = new JsonObject(answer.body());
        assertThat(seen.getString("method")).isEqualTo("POST");
        assertThat(seen.getString("body")).isEqualTo("{\"reason\":\"Übergang\"}");
    }

    @Test
    void whatClientsAndServicesAgreeOnPassesAndWhatConcernsTheGatewayDoesNot() {
        // When
        var answer = send(withToken("/api/v1/cases")
                .header("If-Match", "\"3\"")
                .header("Idempotency-Key", "key-1")
                .header("Accept-Language", "en")
                .header("X-KIM-Ki", "05170")
                .header("X-KIM-Purpose", "SUPERVISION")
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .header("Cookie", "q_session=abc; other=1")
                .header("X-Forwarded-For", "10.1.2.3")
                .header("X-KIM-Request", "1")
                .header("TE", "trailers"));

        // Then
        var seen = new JsonObject(answer.body()).getJsonObject("headers");
        assertThat(seen.getMap())
                .containsEntry("if-match", "\"3\"")
                .containsEntry("idempotency-key", "key-1")
                .containsEntry("accept-language", "en")
                .containsEntry("x-kim-ki", "05170")
                .containsEntry("x-kim-purpose", "SUPERVISION")
                .doesNotContainKeys("cookie", "x-forwarded-for", "x-kim-request", "te", "connection");
        assertThat(seen.getString("traceparent")).startsWith("00-0af7651916cd43dd8448eb211c80319c-");
    }

    @Test
    void aCreationIsAnnouncedWithAnAddressThatMeansSomethingOutside() {
        // When
        var answer = send(withToken("/api/v1/cases/created").POST(BodyPublishers.ofString("{}")));

        // Then
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location")).contains("/api/v1/cases/4711?x=1");
        assertThat(answer.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(answer.headers().map()).doesNotContainKeys("set-cookie", "server");
    }

    @Test
    void aServicesRefusalPassesUnchanged() {
        // When
        var answer = send(withToken("/api/v1/cases/refused"));

        // Then
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body())
                .isEqualTo("{\"type\":\"https://kim.nrw/problems/consent-required\",\"status\":422,\"ki\":\"05170\"}");
    }

    @Test
    void answersWithoutBodyKeepTheConnectionUsable() {
        for (var path : new String[] {"/api/v1/cases/empty", "/api/v1/cases/unchanged", "/api/v1/cases"}) {
            // When
            var answer = send(withToken(path));

            // Then
            assertThat(answer.statusCode()).isIn(204, 304, 200);
            assertThat(answer.headers().firstValue("Transfer-Encoding")).isEmpty();
        }
    }

    @Test
    void anAddressNobodyOwnsIsNotFound() {
        // When
        var answer = send(withToken("/api/v1/unknown/1").header("Accept-Language", "en"));

        // Then
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(new JsonObject(answer.body()).getString("type")).isEqualTo("https://kim.nrw/problems/not-found");
        assertThat(new JsonObject(answer.body()).getString("title")).isEqualTo("Not found");
    }

    @Test
    void nothingOfAServiceButItsApiCanBeReached() {
        for (var path : new String[] {
            "/api/v1/cases/../../../q/secret",
            "/api/v1/cases/%2e%2e/%2e%2e/%2e%2e/q/secret",
            "/q/secret",
            "/api/v1/../../q/secret"
        }) {
            // When
            var answer = send(withToken(path));

            // Then
            assertThat(answer.body()).doesNotContain("not for outside");
            assertThat(answer.statusCode()).isEqualTo(404);
        }
    }
}
