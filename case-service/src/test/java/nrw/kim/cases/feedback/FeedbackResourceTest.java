package nrw.kim.cases.feedback;

import static io.restassured.RestAssured.given;
import static nrw.kim.cases.Cast.coordinator;
import static nrw.kim.cases.Cast.foreignCaseManager;
import static nrw.kim.cases.Cast.miriam;
import static nrw.kim.cases.Cast.officer;
import static nrw.kim.cases.Sites.aSite;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class FeedbackResourceTest {
    private static final String PATH = "/api/v1/feedback";
    private static final String FORMS = "/api/v1/feedback-forms";

    @Test
    void anybodyGivesFeedbackWithTheCodeOfAPoster() {
        var site = aSite("Rückmeldung Moers");
        var code = codeOf(site);
        given().get(FORMS + "/" + code).then().statusCode(200).body("siteName", equalTo("Rückmeldung Moers"));
        give(code, 5, null).then().statusCode(204);
        assertThat(codeOf(site)).isEqualTo(code);
    }

    @Test
    void aCodeThatNobodyPrintedLeadsNowhere() {
        give("05170-ABCDEF", 5, null).then().statusCode(404);
        give("unsinn", 5, null).then().statusCode(404);
        given().get(FORMS + "/05170-ABCDEF").then().statusCode(404);
    }

    @Test
    void anAnswerWithoutAnyAnswerIsRefused() {
        give(codeOf(aSite("Leer")), null, "Nur Text").then().statusCode(422).body("type", endsWith("feedback-empty"));
    }

    @Test
    void neitherTheEventNorTheRowLeadsToWhoSaidItOrToEachOther() {
        var site = aSite("Ohne Spur");
        give(codeOf(site), 4, "Es war gut").then().statusCode(204);

        var row = TestDatabase.rows("select * from feedback where site_id = ?", site)
                .getFirst();
        assertThat(row.keySet())
                .containsExactlyInAnyOrder(
                        "id",
                        "ki",
                        "site_id",
                        "half_year",
                        "channel",
                        "language",
                        "welcome",
                        "understood",
                        "helped",
                        "next_steps",
                        "words",
                        "released");
        assertThat(events(site)).singleElement().satisfies(event -> assertThat(event.toString())
                .contains("ONLINE")
                .doesNotContain("Es war gut")
                .doesNotContain(row.get("id").toString()));
    }

    @Test
    void figuresAppearInFullGroupsOnly() {
        // Given
        var site = aSite("Schwelle");
        var code = codeOf(site);
        for (var i = 0; i < 4; i++) {
            give(code, 5, null);
        }
        assertThat(figuresOf(site, figures())).isNull();

        // When: the fifth makes a group, the sixth waits for the next
        give(code, 5, "Danke").then().statusCode(204);
        give(code, 1, "Zu lange gewartet").then().statusCode(204);

        // Then
        assertThat(figuresOf(site, figures()))
                .containsEntry("answers", 5)
                .containsEntry("welcome", 5.0f)
                .containsEntry("helped", null)
                .containsEntry("words", List.of("Danke"));
    }

    @Test
    void theWordsAreForCoordinationOnlyAndTheAbhSeesNothing() {
        var site = aSite("Worte");
        var code = codeOf(site);
        for (var i = 0; i < 5; i++) {
            give(code, 3, "Wort " + i);
        }
        var seen =
                miriam().get(PATH + "/figures").then().statusCode(200).extract().jsonPath();
        assertThat(figuresOf(site, seen)).containsEntry("words", List.of());
        officer().get(PATH + "/figures").then().statusCode(403);
        assertThat(figuresOf(site, foreignCaseManager().get(PATH + "/figures").jsonPath()))
                .isNull();
    }

    @Test
    void staffEntersWhatCameOnPaperOnceHoweverOftenItIsSent() {
        var site = aSite("Papier");
        var key = UUID.randomUUID().toString();
        for (var i = 0; i < 2; i++) {
            miriam().header("Idempotency-Key", key)
                    .body("{\"siteId\": \"%s\", \"language\": \"ar\", \"answers\": {\"helped\": 4}}".formatted(site))
                    .post(PATH + "/paper")
                    .then()
                    .statusCode(204);
        }
        assertThat(events(site)).singleElement().satisfies(event -> assertThat(event.toString())
                .contains("PAPER"));
    }

    private static String codeOf(UUID site) {
        return miriam().put(PATH + "/codes/" + site)
                .then()
                .statusCode(200)
                .extract()
                .path("code")
                .toString();
    }

    private static Response give(String code, Integer welcome, String words) {
        return given().contentType(ContentType.JSON)
                .body("""
                {"code": "%s", "language": "ar", "answers": {"welcome": %s}, "words": %s}
                """.formatted(code, welcome, words == null ? "null" : "\"" + words + "\""))
                .post(FORMS);
    }

    private static JsonPath figures() {
        return coordinator()
                .get(PATH + "/figures")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Map<String, Object> figuresOf(UUID site, JsonPath report) {
        return report.getMap("items.find { it.siteId == '%s' }".formatted(site));
    }

    private static List<Object> events(UUID site) {
        return TestDatabase.rows(
                        "select cast(payload as text) as payload from domain_event where topic = 'kim.case.feedback' and payload ->> 'site' = ?",
                        site.toString())
                .stream()
                .map(row -> row.get("payload"))
                .toList();
    }
}
