package nrw.kim.gateway.session;

import static nrw.kim.gateway.testing.Browser.send;
import static nrw.kim.gateway.testing.Browser.to;
import static nrw.kim.gateway.testing.Browser.withToken;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import nrw.kim.gateway.testing.Neighbours;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PublicAddressesTest {
    private static final String OPEN = "/api/v1/handover-links/open";

    @Test
    void anAnswerByLinkNeedsNoLoginAndCarriesNoToken() {
        // When
        var answer = send(to(OPEN).POST(BodyPublishers.ofString("{}")));

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(new JsonObject(answer.body()).getJsonObject("headers").fieldNames())
                .doesNotContain("authorization", "cookie");
    }

    @Test
    void aDocumentByLinkNeedsNoLoginEither() {
        var answer = send(to("/api/v1/handover-links/document").POST(BodyPublishers.ofString("{}")));
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void whoIsLoggedInComesAsNobodyToo() {
        var answer = send(withToken(OPEN).POST(BodyPublishers.ofString("{}")));
        assertThat(new JsonObject(answer.body()).getJsonObject("headers").fieldNames())
                .doesNotContain("authorization");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/handover-links",
                "/api/v1/handover-links/",
                "/api/v1/handover-links/open/",
                "/api/v1/handover-links/open/4711",
                "/api/v1/handover-links/withdraw",
                "/api/v1/handover-links/documents",
                "/api/v1/handover-links/open/../../handovers",
                "/api/v1/handovers"
            })
    void nothingElseIsReachedWithoutALogin(String address) {
        assertThat(send(to(address).POST(BodyPublishers.ofString("{}"))).statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/feedback-forms/05170-K7M2PQ",
                "/api/v1/calendar-feeds/05170-abc_DEF-123.ics",
                "/api/v1/public-sites/05170"
            })
    void whatIsReadWithoutALoginCarriesNoToken(String address) {
        var answer = send(withToken(address));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(new JsonObject(answer.body()).getJsonObject("headers").fieldNames())
                .doesNotContain("authorization", "cookie");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/feedback-forms",
                "/api/v1/feedback-forms/x/y",
                "/api/v1/public-sites",
                "/api/v1/public-sites/05170/x",
                "/api/v1/sites",
                "/api/v1/feedback/figures",
                "/api/v1/calendar-feed",
                "/api/v1/calendar-feeds/05170-abc",
                "/api/v1/calendar-feeds/x.ics/y"
            })
    void nothingElseIsReadWithoutALogin(String address) {
        assertThat(send(to(address)).statusCode()).isEqualTo(401);
    }

    @Test
    void itCanOnlyBePosted() {
        assertThat(send(to(OPEN)).statusCode()).isEqualTo(401);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void guessingIsSlowedDownByAddress() {
        // When
        var refused = 0;
        for (int i = 0; i < 40; i++) {
            refused += send(to(OPEN).POST(BodyPublishers.ofString("{}"))).statusCode() == 429 ? 1 : 0;
        }

        // Then
        assertThat(refused).isGreaterThan(10);
    }
}
