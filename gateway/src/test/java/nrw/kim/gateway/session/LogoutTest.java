package nrw.kim.gateway.session;

import static nrw.kim.gateway.testing.Browser.gateway;
import static nrw.kim.gateway.testing.Browser.scripted;
import static nrw.kim.gateway.testing.Browser.to;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.URLDecoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import nrw.kim.gateway.testing.Browser;
import nrw.kim.gateway.testing.Neighbours;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class LogoutTest {
    private final Browser browser = new Browser();

    @Test
    void aLinkEndsTheSessionHereAndAtKeycloak() {
        // Given
        browser.logIn("/start");

        // When
        var answer = browser.visit(to("/logout").header("Sec-Fetch-Site", "same-origin"));

        // Then
        var location = URLDecoder.decode(answer.headers().firstValue("Location").orElseThrow(), StandardCharsets.UTF_8);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location)
                .startsWith(Browser.configured(Neighbours.REALM_URL) + "/logout?")
                .contains("id_token_hint=", "post_logout_redirect_uri=" + gateway() + "/logout/done");
        assertThat(browser.visit(to("/api/v1/me")).statusCode()).isEqualTo(401);
    }

    @Test
    void aScriptIsToldWhereToGo() {
        // Given
        browser.logIn("/start");

        // When
        var answer = browser.visit(scripted("/logout").POST(BodyPublishers.noBody()));

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(new JsonObject(answer.body()).getString("location"))
                .startsWith(Browser.configured(Neighbours.REALM_URL) + "/logout?");
        assertThat(browser.visit(to("/api/v1/me")).statusCode()).isEqualTo(401);
    }

    @Test
    void whoIsNotLoggedInIsLedToTheStart() {
        // When
        var answer = browser.visit(to("/logout").header("Sec-Fetch-Site", "none"));

        // Then
        assertThat(answer.headers().firstValue("Location")).contains("/");
    }

    @Test
    void afterLogoutThePersonIsAtTheStart() {
        // When
        var answer = browser.visit(to("/logout/done?state=abc"));

        // Then
        assertThat(answer.headers().firstValue("Location")).contains("/");
    }
}
