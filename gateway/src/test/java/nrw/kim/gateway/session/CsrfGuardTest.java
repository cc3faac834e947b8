package nrw.kim.gateway.session;

import static nrw.kim.gateway.testing.Browser.gateway;
import static nrw.kim.gateway.testing.Browser.send;
import static nrw.kim.gateway.testing.Browser.to;
import static nrw.kim.gateway.testing.Browser.withToken;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import nrw.kim.gateway.testing.Browser;
import nrw.kim.gateway.testing.Neighbours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class CsrfGuardTest {
    private final Browser browser = new Browser();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: PUBLIC",
                "X-KIM-Request: 1",
                "X-KIM-Request: 1|Origin: https://evil.example",
                "X-KIM-Request: 1|Origin: null",
                "X-KIM-Request: 1|Sec-Fetch-Site: cross-site",
                "X-KIM-Request: 1|Sec-Fetch-Site: same-site",
                "X-KIM-Request: 1|Sec-Fetch-Site: none",
                "X-KIM-Request: 1|Sec-Fetch-Site: same-origin|Origin: https://evil.example",
                "X-KIM-Request: yes|Origin: PUBLIC",
                "X-KIM-Request: 1|Origin: PUBLIC.evil.example"
            })
    void whatOurScriptDidNotSendIsRefused(String headers) {
        // Given
        browser.logIn("/start");

        for (var method : new String[] {"POST", "PUT", "PATCH", "DELETE"}) {
            // When
            var answer =
                    browser.visit(with(headers, to("/api/v1/cases").method(method, BodyPublishers.ofString("{}"))));

            // Then
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("https://kim.nrw/problems/csrf-refused");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-KIM-Request: 1|Origin: PUBLIC",
                "X-KIM-Request: 1|Sec-Fetch-Site: same-origin",
                "X-KIM-Request: 1|Sec-Fetch-Site: same-origin|Origin: PUBLIC"
            })
    void whatOurScriptSentPasses(String headers) {
        // Given
        browser.logIn("/start");

        // When
        var answer = browser.visit(with(headers, to("/api/v1/cases").POST(BodyPublishers.ofString("{}"))));

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void machinesAreExempt() {
        // When
        var answer = send(withToken("/api/v1/cases").POST(BodyPublishers.ofString("{}")));

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void aWrongTokenDoesNotFallBackOnTheSession() {
        // Given
        browser.logIn("/start");

        // When
        var answer = browser.visit(
                to("/api/v1/cases").header("Authorization", "Bearer x").POST(BodyPublishers.ofString("{}")));

        // Then
        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void noForeignPageCanLogAPersonOut() {
        // Given
        browser.logIn("/start");

        // When
        HttpResponse<String> byImage = browser.visit(to("/logout").header("Sec-Fetch-Site", "cross-site"));
        HttpResponse<String> byForm = browser.visit(
                to("/logout").header("Origin", "https://evil.example").POST(BodyPublishers.noBody()));
        HttpResponse<String> bySilence = browser.visit(to("/logout"));

        // Then
        assertThat(Arrays.asList(byImage, byForm, bySilence))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(403));
        assertThat(browser.visit(to("/api/v1/me")).statusCode()).isEqualTo(200);
    }

    private static HttpRequest.Builder with(String headers, HttpRequest.Builder request) {
        for (var header : headers.split("\\|")) {
            var parts = header.split(": ", 2);
            request.header(parts[0], parts[1].replace("PUBLIC", gateway()));
        }
        return request;
    }
}
