package nrw.kim.gateway.me;

import static nrw.kim.gateway.testing.Browser.send;
import static nrw.kim.gateway.testing.Browser.to;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.List;
import nrw.kim.gateway.testing.Browser;
import nrw.kim.gateway.testing.Neighbours;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class MeRouteTest {

    @Test
    void aPersonLearnsWhatThePlatformKnowsOfThem() {
        // Given
        var browser = new Browser();
        browser.logIn("/start");

        // When
        var answer = browser.visit(to("/api/v1/me"));

        // Then
        assertThat(new JsonObject(answer.body())).isEqualTo(new JsonObject("""
                {"sub":"01900000-0000-7000-8001-051700000001","name":"Miriam Kaya","username":"cm.wesel",
                 "roles":["case-manager"],"kis":[{"key":"05170","name":"Kreis Wesel"}],
                 "org":"01900000-0000-7000-8000-051700000001"}"""));
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void anAuthorityThatServesTwoKiSeesBoth() {
        // Given
        var claims = new JsonObject().put("ki", List.of("05334", "05334002"));

        // When
        var answer = send(to("/api/v1/me").header("Authorization", "Bearer " + Browser.token(claims)));

        // Then
        assertThat(new JsonObject(answer.body()).getJsonArray("kis").encode())
                .isEqualTo(
                        "[{\"key\":\"05334\",\"name\":\"StädteRegion Aachen\"},{\"key\":\"05334002\",\"name\":\"Stadt Aachen\"}]");
    }

    @Test
    void theLandHasNoKi() {
        // Given
        var claims = new JsonObject().put("ki", List.of()).put("roles", List.of("land-controlling"));

        // When
        var answer = send(to("/api/v1/me").header("Authorization", "Bearer " + Browser.token(claims)));

        // Then
        assertThat(new JsonObject(answer.body()).getJsonArray("kis")).isEmpty();
    }

    @Test
    void theDocumentTellsWhatIsAnswered() {
        // Given
        var document = new JsonObject(send(to("/api/openapi/gateway.json")).body());

        // When
        var answer = new JsonObject(send(Browser.withToken("/api/v1/me")).body());

        // Then
        var schema =
                document.getJsonObject("components").getJsonObject("schemas").getJsonObject("Me");
        assertThat(answer.fieldNames())
                .isEqualTo(schema.getJsonObject("properties").fieldNames());
    }
}
