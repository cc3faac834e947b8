package nrw.kim.gateway.session;

import static nrw.kim.gateway.testing.Browser.gateway;
import static nrw.kim.gateway.testing.Browser.scripted;
import static nrw.kim.gateway.testing.Browser.send;
import static nrw.kim.gateway.testing.Browser.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import nrw.kim.gateway.testing.Browser;
import nrw.kim.gateway.testing.Neighbours;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class LoginTest {
    private final Browser browser = new Browser();

    @AfterEach
    void reviveTheRealm() {
        Browser.setSession(true, 300);
    }

    @Test
    void aPersonIsLedToKeycloakWithAChallengeThatOnlyTheGatewayCanMeet() {
        // When
        var answer = browser.visit(to("/login?to=/faelle"));

        // Then
        var location = URI.create(answer.headers().firstValue("Location").orElseThrow());
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location.toString()).startsWith(Browser.configured(Neighbours.REALM_URL));
        assertThat(location.getQuery())
                .contains("code_challenge_method=S256", "nonce=", "client_id=gateway")
                .contains("redirect_uri=" + gateway() + "/login/callback");
    }

    @Test
    void afterLoginThePersonIsWhereTheyWantedToBe() {
        // When
        var answer = browser.logIn("/faelle/4711");

        // Then
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("/faelle/4711");
    }

    @Test
    void theSessionCookieIsOutOfReachForScriptsAndForeignPages() {
        // Given
        var login = browser.visit(to("/login?to=/"));
        var consent = browser.visit(at(login));

        // When
        var callback = browser.visit(at(consent));

        // Then
        assertThat(callback.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("q_session"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("HTTPOnly", "SameSite=Lax", "Path=/"))
                .noneSatisfy(cookie -> assertThat(cookie).contains("eyJhbGciOiJSUzI1Ni"));
    }

    @Test
    void theSessionsTokenIsRelayed() {
        // Given
        browser.logIn("/start");

        // When
        var answer = browser.visit(to("/api/v1/cases"));

        // Then
        var seen = new JsonObject(answer.body()).getJsonObject("headers");
        assertThat(seen.getString("authorization")).startsWith("Bearer ey");
        assertThat(seen.getMap()).doesNotContainKey("cookie");
    }

    @Test
    void withoutSessionAScriptIsToldSoAndNotSentElsewhere() {
        // When
        var answer = send(to("/api/v1/cases").header("Accept", "application/json"));

        // Then
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(new JsonObject(answer.body()).getString("type")).isEqualTo("https://kim.nrw/problems/unauthorized");
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void aForgedSessionIsNone() {
        // When
        var answer = send(to("/api/v1/cases").header("Cookie", "q_session=eyJhbGciOiJkaXIifQ..abc.def.ghi"));

        // Then
        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void tokensThatRunOutAreRefreshedUnseen() {
        // Given
        Browser.setSession(true, 20);
        browser.logIn("/start");
        var first = tokenSeenBy(browser);
        Browser.setSession(true, 300);

        // When
        var second = tokenSeenBy(browser);

        // Then
        assertThat(second).isNotEqualTo(first);
        assertThat(tokenSeenBy(browser)).isEqualTo(second);
    }

    @Test
    void whenKeycloakHasEndedTheSessionTheGatewayHasToo() {
        // Given
        Browser.setSession(true, 6);
        browser.logIn("/start");

        // When
        Browser.setSession(false, 6);

        // Then
        await().atMost(Duration.ofSeconds(15))
                .until(() -> browser.visit(to("/api/v1/cases")).statusCode() == 401);
    }

    @Test
    void aLoginThatTheProviderRefusesEndsOnAPageThatSaysSo() {
        // Given
        var login = browser.visit(to("/login?to=/"));
        var state = URI.create(login.headers().firstValue("Location").orElseThrow())
                .getQuery()
                .replaceAll(".*state=([^&]+).*", "$1");

        // When
        var answer = browser.visit(to("/login/callback?error=access_denied&state=" + state));

        // Then
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).startsWith("/login-failed.html");
    }

    @Test
    void aCodeThatTheGatewayDidNotAskForIsWorthNothing() {
        // Given
        browser.visit(to("/login?to=/"));

        // When
        var answer = browser.visit(to("/login/callback?code=stolen&state=guessed"));

        // Then
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(browser.cookies()).noneMatch(name -> name.startsWith("q_session"));
    }

    @Test
    void anotherHostNameIsLedToTheOneThatCookiesBelongTo() {
        // Given
        var elsewhere = URI.create(gateway().replace("127.0.0.1", "localhost") + "/login?to=/faelle");

        // When
        var answer = send(java.net.http.HttpRequest.newBuilder(elsewhere));

        // Then
        assertThat(answer.headers().firstValue("Location")).contains(gateway() + "/login?to=/faelle");
    }

    @Test
    void aChangingRequestOfOurOwnScriptPasses() {
        // Given
        browser.logIn("/start");

        // When
        var answer = browser.visit(scripted("/api/v1/cases").POST(BodyPublishers.ofString("{}")));

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private static java.net.http.HttpRequest.Builder at(java.net.http.HttpResponse<?> redirect) {
        return java.net.http.HttpRequest.newBuilder(redirect.request()
                .uri()
                .resolve(redirect.headers().firstValue("Location").orElseThrow()));
    }

    private static String tokenSeenBy(Browser browser) {
        var answer = browser.visit(to("/api/v1/cases"));
        return new JsonObject(answer.body()).getJsonObject("headers").getString("authorization");
    }
}
