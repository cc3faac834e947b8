package nrw.kim.gateway.limit;

import static nrw.kim.gateway.testing.Browser.send;
import static nrw.kim.gateway.testing.Browser.to;
import static nrw.kim.gateway.testing.Browser.token;
import static nrw.kim.gateway.testing.Browser.withToken;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import nrw.kim.gateway.testing.Neighbours;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class RateLimitTest {

    @Test
    void whoRunsWildIsAskedToWaitAndNobodyElseIs() {
        // Given
        var greedy = token(new JsonObject().put("sub", "a-script-gone-wild"));

        // When
        var refused = Stream.generate(() -> send(to("/api/v1/me").header("Authorization", "Bearer " + greedy)))
                .limit(5_000)
                .filter(answer -> answer.statusCode() == 429)
                .findFirst();

        // Then
        assertThat(refused).isPresent().get().satisfies(RateLimitTest::tellsHowLong);
        assertThat(send(withToken("/api/v1/me")).statusCode()).isEqualTo(200);
    }

    private static void tellsHowLong(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValueAsLong("Retry-After")).hasValue(1);
        assertThat(answer.body()).contains("https://kim.nrw/problems/too-many-requests");
    }
}
