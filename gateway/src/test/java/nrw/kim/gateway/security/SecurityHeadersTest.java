package nrw.kim.gateway.security;

import static nrw.kim.gateway.testing.Browser.send;
import static nrw.kim.gateway.testing.Browser.to;
import static nrw.kim.gateway.testing.Browser.withToken;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import nrw.kim.gateway.testing.Neighbours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class SecurityHeadersTest {

    static Stream<HttpRequest.Builder> everyKindOfAnswer() {
        return Stream.of(
                to("/api/docs"),
                to("/login-failed.html"),
                to("/a/page/of/the/workplace").header("Accept", "text/html"),
                to("/no/such/file.png"),
                to("/login"),
                to("/login/callback?code=x&state=y"),
                to("/logout"),
                to("/api/v1/me"),
                to("/api/unknown"),
                to("/api/openapi/case.json"),
                to("/q/health"),
                to("/q/metrics"),
                to("/").method("TRACE", BodyPublishers.noBody()),
                withToken("/api/v1/cases"),
                withToken("/api/v1/cases/created"),
                withToken("/api/v1/cases/refused"),
                withToken("/api/v1/procedures"),
                withToken("/api/v1/cases").POST(BodyPublishers.ofByteArray(new byte[5 * 1024 * 1024])));
    }

    @ParameterizedTest
    @MethodSource("everyKindOfAnswer")
    void everyAnswerProtectsTheBrowser(HttpRequest.Builder request) {
        // When
        var answer = send(request);

        // Then
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self';", "style-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Permissions-Policy")).contains("camera=()");
        assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.headers().allValues("Cache-Control")).hasSize(1);
    }

    @Test
    void personalDataAreKeptNowhereWhateverTheServiceSays() {
        assertThat(header(send(withToken("/api/v1/cases/created")), "Cache-Control"))
                .isEqualTo("no-store");
    }

    @Test
    void whatIsTheSameForEverybodyIsKeptAWhile() {
        assertThat(header(send(to("/api/v1/public-sites/05170")), "Cache-Control"))
                .isEqualTo("public, max-age=300");
    }

    @Test
    void pagesAreAskedForAgain() {
        assertThat(header(send(to("/login-failed.html")), "Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void filesThatNeverChangeAreKept() {
        assertThat(header(send(to("/assets/sample-B4c5D6e7.css")), "Cache-Control"))
                .isEqualTo("public, max-age=31536000, immutable");
        assertThat(header(send(to("/assets/missing-B4c5D6e7.css")), "Cache-Control"))
                .isEqualTo("no-cache");
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
