package nrw.kim.gateway.session;

import static nrw.kim.gateway.testing.Browser.send;
import static nrw.kim.gateway.testing.Browser.to;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import nrw.kim.gateway.testing.Neighbours;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithoutKeycloakTest.Absent.class)
@QuarkusTestResource(Neighbours.class)
class WithoutKeycloakTest {

    @Test
    void theGatewayIsReadySinceItFindsKeycloakOnlyByBeingAsked() {
        assertThat(send(to("/q/health/live")).statusCode()).isEqualTo(200);
        assertThat(send(to("/q/health/ready")).statusCode()).isEqualTo(200);
    }

    @Test
    void aMachineIsToldThatItsTokenCannotBeChecked() {
        // When
        var answer = send(to("/api/v1/cases").header("Authorization", "Bearer a.b.c"));

        // Then
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("https://kim.nrw/problems/login-unavailable");
    }

    @Test
    void aPersonIsToldThatTheLoginFailed() {
        // When
        var answer = send(to("/login?to=/"));

        // Then
        assertThat(answer.headers().firstValue("Location")).contains("/login-failed.html");
        assertThat(send(to("/login-failed.html")).statusCode()).isEqualTo(200);
    }

    /** A realm's address where nobody listens. */
    public static class Absent implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.oidc.auth-server-url", "http://127.0.0.1:1/realms/kim",
                    "quarkus.oidc.connection-delay", "PT1S",
                    "quarkus.oidc.machine.connection-delay", "PT1S");
        }
    }
}
