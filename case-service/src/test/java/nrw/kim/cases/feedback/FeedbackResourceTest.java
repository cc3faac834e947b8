package nrw.kim.cases.feedback;

import static io.restassured.RestAssured.given;
import static nrw.kim.cases.Cast.as;
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
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.kit.LocalDays;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.TestDatabase;
import nrw.kim.kit.testing.Tokens;
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

        // The version counts what the Koordination decided on the words.
        var row = TestDatabase.rows("select * from feedback where site_id = ?", site)
                .getFirst();
        assertThat(row).containsEntry("version", 0);
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
                        "words_decision",
                        "words_decided_by",
                        "words_decided_on",
                        "released",
                        "version");
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

    @Test
    void theReportOfAHalfYearShowsFullGroupsAndTheWordsThatAHumanReleased() {
        // Given: a full group and words of which one names somebody
        var code = codeOf(aSite("Bericht"));
        var word = "Sehr geduldig " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        for (var words : new String[] {word, "Frau Mustermann war geduldig", null, null, null}) {
            give(code, 4, words);
        }
        var halfYear = Feedback.halfYear(LocalDate.now(LocalDays.ZONE));
        assertThat(report(miriam(), halfYear).getList("words", String.class)).doesNotContain(word);
        var waiting = coordinator()
                .get(PATH + "/words?halfYear=" + halfYear)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        // When
        decide(coordinator(), idOf(waiting, word), 0, "PUBLISHED")
                .then()
                .statusCode(200)
                .body("decision", equalTo("PUBLISHED"), "version", equalTo(1));
        decide(coordinator(), idOf(waiting, "Frau Mustermann war geduldig"), 0, "PUBLISHED")
                .then()
                .statusCode(422)
                .body("type", endsWith("personal-data-suspected"));

        // Then
        for (var reader : List.of(miriam(), coordinator(), steering())) {
            var report = report(reader, halfYear);
            assertThat(report.getList("words", String.class))
                    .contains(word)
                    .doesNotContain("Frau Mustermann war geduldig");
            assertThat(report.getInt("periods.find { it.halfYear == '%s' }.answers".formatted(halfYear)))
                    .isGreaterThanOrEqualTo(5);
        }
        decide(coordinator(), idOf(waiting, word), 1, "WITHHELD").then().statusCode(200);
        assertThat(report(miriam(), halfYear).getList("words", String.class)).doesNotContain(word);

        // And: who has not seen that they are withheld does not publish them
        decide(coordinator(), idOf(waiting, word), 1, "PUBLISHED").then().statusCode(412);
        assertThat(report(miriam(), halfYear).getList("words", String.class)).doesNotContain(word);
    }

    @Test
    void onlyTheKoordinationReadsAndReleasesWords() {
        var site = aSite("Nicht voll");
        give(codeOf(site), 4, "Noch nicht voll").then().statusCode(204);
        var id = TestDatabase.rows("select cast(id as text) as id from feedback where site_id = ?", site)
                .getFirst()
                .get("id")
                .toString();
        decide(coordinator(), id, 0, "PUBLISHED").then().statusCode(404);
        decide(miriam(), id, 0, "PUBLISHED").then().statusCode(403);
        miriam().get(PATH + "/words?halfYear=2026-H2").then().statusCode(403);
        officer().get(PATH + "/report?halfYear=2026-H2").then().statusCode(403);
        miriam().get(PATH + "/report?halfYear=2026").then().statusCode(400);
    }

    private static RequestSpecification steering() {
        return as(Tokens.token(Roles.STEERING_MEMBER, "05170", UUID.randomUUID(), UUID.randomUUID()));
    }

    private static JsonPath report(RequestSpecification reader, String halfYear) {
        return reader.get(PATH + "/report?halfYear=" + halfYear)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Response decide(RequestSpecification who, String id, int version, String decision) {
        return who.header("If-Match", version)
                .body(Map.of("decision", decision))
                .put(PATH + "/words/" + id);
    }

    private static String idOf(JsonPath waiting, String words) {
        return waiting.getString("items.find { it.words == '%s' }.id".formatted(words));
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
