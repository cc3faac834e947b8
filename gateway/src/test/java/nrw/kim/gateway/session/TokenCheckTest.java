package nrw.kim.gateway.session;

import static nrw.kim.gateway.testing.Browser.send;
import static nrw.kim.gateway.testing.Browser.to;
import static nrw.kim.gateway.testing.Browser.token;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import nrw.kim.gateway.testing.Neighbours;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class TokenCheckTest {

    @Test
    void aValidTokenIsAccepted() {
        assertThat(statusFor(token(new JsonObject()))).isEqualTo(200);
    }

    @Test
    void aTokenForSomebodyElseIsNot() {
        assertThat(statusFor(token(new JsonObject().put("aud", "account")))).isEqualTo(401);
    }

    @Test
    void anIdTokenIsNoAccessToken() {
        assertThat(statusFor(token(new JsonObject().put("aud", "gateway").put("typ", "ID"))))
                .isEqualTo(401);
    }

    @Test
    void aTokenOfAnotherIssuerIsNot() {
        assertThat(statusFor(token(new JsonObject().put("iss", "https://evil.example/realms/kim"))))
                .isEqualTo(401);
    }

    @Test
    void anExpiredTokenIsNot() {
        var past = Instant.now().minusSeconds(120).getEpochSecond();

        assertThat(statusFor(token(new JsonObject().put("exp", past)))).isEqualTo(401);
    }

    @Test
    void aChangedTokenIsNot() {
        var parts = token(new JsonObject()).split("\\.");

        assertThat(statusFor(parts[0] + "."
                        + token(new JsonObject().put("sub", "other")).split("\\.")[1] + "." + parts[2]))
                .isEqualTo(401);
    }

    @Test
    void anUnsignedTokenIsNot() {
        var parts = token(new JsonObject()).split("\\.");

        assertThat(statusFor("eyJhbGciOiJub25lIn0." + parts[1] + ".")).isEqualTo(401);
    }

    @Test
    void somethingElseIsNot() {
        assertThat(statusFor("x")).isEqualTo(401);
        assertThat(send(to("/api/v1/cases").header("Authorization", "Basic Z2F0ZXdheTp4"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(send(to("/api/v1/cases").header("Authorization", "")).statusCode())
                .isEqualTo(401);
    }

    private static int statusFor(String token) {
        return send(to("/api/v1/cases").header("Authorization", "Bearer " + token))
                .statusCode();
    }
}
