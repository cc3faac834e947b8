package nrw.kim.gateway.web;

import static nrw.kim.gateway.testing.Browser.send;
import static nrw.kim.gateway.testing.Browser.to;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest.BodyPublishers;
import nrw.kim.gateway.testing.Neighbours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class SpaFallbackTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/faelle", "/faelle/4711?tab=ziele", "/apis", "/name.mit.punkt"})
    void aPageOfTheWorkplaceIsItsIndex(String path) {
        // When
        var answer = send(to(path).header("Accept", "text/html,application/xhtml+xml"));

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(answer.body()).contains("<!doctype html>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api", "/api/", "/api/v2/cases", "/api/openapi/other.json", "/q/unknown", "/assets/missing.js"})
    void whatIsNoPageIsNotFound(String path) {
        // When
        var answer = send(to(path).header("Accept", "text/html"));

        // Then
        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @Test
    void anUnknownAddressOfTheApiIsAProblem() {
        // When
        var answer = send(to("/api/v2/cases"));

        // Then
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("https://kim.nrw/problems/not-found");
    }

    @Test
    void onlyReadingBrowsersGetPages() {
        assertThat(send(to("/faelle").header("Accept", "application/json")).statusCode())
                .isEqualTo(404);
        assertThat(send(to("/faelle").header("Accept", "text/html").POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(404);
    }
}
