package nrw.kim.cases.handover;

import static io.restassured.RestAssured.given;
import static nrw.kim.cases.Cases.aConsent;
import static nrw.kim.cases.Cases.aHandover;
import static nrw.kim.cases.Cases.anAssessedCase;
import static nrw.kim.cases.Cases.known;
import static nrw.kim.cases.Cast.MBE;
import static nrw.kim.cases.Cast.jonas;
import static nrw.kim.cases.Cast.miriam;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.events.code.OrganisationType;
import nrw.kim.kit.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class LinkAnswerTest {
    private String consent;
    private String handover;
    private JsonPath link;

    @BeforeEach
    void aLink() {
        known(MBE, "MBE Kreis Wesel", OrganisationType.MBE);
        var file = anAssessedCase();
        consent = aConsent(file, MBE, false).getString("id");
        handover = aHandover(file, MBE, consent).getString("id");
        link = miriam().post("/api/v1/handovers/" + handover + "/links")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    @Test
    void aBodyWithoutAnAccountSeesTheMinimumAndAfterAcceptingTheExtract() {
        call("open", key())
                .statusCode(200)
                .body("minimum.municipality", equalTo("Dinslaken"), "extract", nullValue())
                .body(not(containsString("Haddad")));
        call("accept", key())
                .statusCode(200)
                .body("handover.status", equalTo("ACCEPTED"), "extract.person.familyName", equalTo("Haddad"));
        assertThat(TestDatabase.rows(
                        "select 1 from access_log where actor = ? and action like 'EXTRACT_READ%'",
                        "link:" + link.getString("id")))
                .isNotEmpty();
        assertThat(TestDatabase.rows(
                        "select actor from domain_event where subject = ? and type like '%accepted%'", handover))
                .containsExactly(java.util.Map.of("actor", "link:" + link.getString("id")));
    }

    @Test
    void aWithdrawnConsentClosesTheExtractForTheLinkToo() {
        call("accept", key()).statusCode(200);
        miriam().post("/api/v1/consents/" + consent + "/withdraw").then().statusCode(200);
        call("open", key()).statusCode(200).body("extract", nullValue()).body(not(containsString("Haddad")));
    }

    @Test
    void fiveWrongCodesCloseTheLinkEvenForTheRightOne() {
        for (int i = 0; i < HandoverLink.TRIES; i++) {
            call("open", key(wrong())).statusCode(404).body("type", endsWith("link-not-valid"));
        }
        call("open", key()).statusCode(404).body("type", endsWith("link-not-valid"));
    }

    @Test
    void everythingThatIsWrongGetsTheSameAnswer() {
        var wrongCode = call("open", key(wrong())).statusCode(404).extract().path("title");
        var unknown = "05170-" + "a".repeat(43);
        var wrongToken = call("open", "{\"token\": \"%s\", \"code\": \"00000000\"}".formatted(unknown))
                .statusCode(404)
                .extract()
                .path("title");
        var otherKi = link.getString("token").replaceFirst("05170", "05558");
        call("open", "{\"token\": \"%s\", \"code\": \"%s\"}".formatted(otherKi, link.getString("code")))
                .statusCode(404);
        assertThat(wrongCode).isEqualTo((Object) wrongToken);
    }

    @Test
    void anExpiredLinkIsNoLink() {
        TestDatabase.execute("update handover_link set expires_at = now() - interval '1 minute' where handover_id = '"
                + handover + "'");
        call("open", key()).statusCode(404);
    }

    @Test
    void aNewLinkClosesTheOneBefore() {
        miriam().post("/api/v1/handovers/" + handover + "/links").then().statusCode(201);
        call("open", key()).statusCode(404);
    }

    @Test
    void aQuestionByLinkReachesTheCaseManager() {
        call("ask", "{\"key\": %s, \"text\": \"Welche Sprache?\"}".formatted(key()))
                .statusCode(200)
                .body("messages", hasSize(1));
        miriam().get("/api/v1/handovers/" + handover)
                .then()
                .body("progress.questionOpen", equalTo(true), "status", equalTo("OFFERED"));
    }

    @Test
    void aRefusalByLinkClosesIt() {
        call("decline", "{\"key\": %s, \"reason\": \"NOT_AVAILABLE\"}".formatted(key()))
                .statusCode(200)
                .body("handover.status", equalTo("DECLINED"));
        call("open", key()).statusCode(404);
    }

    @Test
    void neitherTokenNorCodeIsKept() {
        var row = TestDatabase.rows("select * from handover_link where handover_id = ?", UUID.fromString(handover))
                .toString();
        assertThat(row).doesNotContain(link.getString("token"), link.getString("code"));
    }

    @Test
    void onlyTheResponsibleCaseManagerMakesALink() {
        jonas().post("/api/v1/handovers/" + handover + "/links").then().statusCode(403);
    }

    private String key() {
        return key(link.getString("code"));
    }

    private String key(String code) {
        return "{\"token\": \"%s\", \"code\": \"%s\"}".formatted(link.getString("token"), code);
    }

    private String wrong() {
        return link.getString("code").equals("12345678") ? "87654321" : "12345678";
    }

    private static ValidatableResponse call(String action, String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/handover-links/" + action)
                .then();
    }
}
