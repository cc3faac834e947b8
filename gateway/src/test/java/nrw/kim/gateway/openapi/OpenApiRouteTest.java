package nrw.kim.gateway.openapi;

import static nrw.kim.gateway.testing.Browser.gateway;
import static nrw.kim.gateway.testing.Browser.send;
import static nrw.kim.gateway.testing.Browser.to;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.regex.Pattern;
import nrw.kim.gateway.testing.Neighbours;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class OpenApiRouteTest {

    @Test
    void aServicesDocumentIsServedUnderThePlatformsAddress() {
        // When
        var answer = send(to("/api/openapi/case.json"));

        // Then
        var document = new JsonObject(answer.body());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(document.getString("openapi")).isEqualTo("3.1.0");
        assertThat(document.getJsonArray("servers").getJsonObject(0).getString("url"))
                .isEqualTo(gateway());
    }

    @Test
    void aServiceThatIsDownIsSaidToBe() {
        // When
        var answer = send(to("/api/openapi/abh.json"));

        // Then
        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.body()).contains("service-unreachable");
    }

    @Test
    void thePortalNeedsNothingFromOutside() {
        // When
        var page = send(to("/api/docs").header("Accept", "text/html"));

        // Then
        var references = Pattern.compile("(?:src|href)=\"([^\"#]+)\"").matcher(page.body());
        assertThat(references.results().map(found -> found.group(1)))
                .isNotEmpty()
                .filteredOn(path -> !"/favicon.svg".equals(path))
                .allSatisfy(path -> assertThat(path).startsWith("/api/docs/"))
                .allSatisfy(path -> assertThat(send(to(path)).statusCode()).isEqualTo(200));
        assertThat(page.body()).doesNotContain("style=", "onclick", "<style", "<script>");
    }
}
