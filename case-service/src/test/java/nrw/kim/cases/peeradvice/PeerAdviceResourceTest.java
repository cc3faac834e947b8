package nrw.kim.cases.peeradvice;

import static nrw.kim.cases.Cases.anOpenCase;
import static nrw.kim.cases.Cast.as;
import static nrw.kim.cases.Cast.coordinator;
import static nrw.kim.cases.Cast.foreignCaseManager;
import static nrw.kim.cases.Cast.jonas;
import static nrw.kim.cases.Cast.miriam;
import static nrw.kim.cases.Cast.partner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.TestDatabase;
import nrw.kim.kit.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class PeerAdviceResourceTest {
    private static final String ADVICE = "/api/v1/peer-advice";
    private static final String QUESTION = "Wer kennt einen Weg zum Abendkurs mit Kinderbetreuung?";

    private final UUID elsewhere = UUID.randomUUID();
    private String file;

    @BeforeEach
    void aCase() {
        file = anOpenCase();
    }

    /** A case manager of the same KI at another Anstellungsträger, who may not know the case. */
    private RequestSpecification colleagueElsewhere() {
        return as(Tokens.token(Roles.CASE_MANAGER, "05170", elsewhere, elsewhere));
    }

    private Response ask(String question) {
        return miriam().body(question(question, Map.of("wholeTeam", true))).post(ADVICE);
    }

    /** A question that shows all groups, with what is told otherwise. */
    private Map<String, Object> question(String question, Map<String, Object> more) {
        var body = new HashMap<String, Object>(Map.of(
                "caseId",
                file,
                "domains",
                List.of("LANGUAGE"),
                "groups",
                List.of("AGE", "NATIONALITY", "STATUS"),
                "question",
                question));
        body.putAll(more);
        return body;
    }

    /** Persons enough of the same groups, so that none is left out. */
    private static void aCrowd() {
        for (int i = 0; i < 5; i++) {
            anOpenCase();
        }
    }

    private String asked() {
        return ask(QUESTION).then().statusCode(201).extract().path("id");
    }

    private static Response answer(RequestSpecification who, String id, String text) {
        return who.body(Map.of("text", text)).post(ADVICE + "/" + id + "/answers");
    }

    /** One question as somebody sees it in the list. */
    private static Map<String, Object> seen(RequestSpecification who, String id) {
        return who.queryParam("limit", 200)
                .get(ADVICE)
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.id == '" + id + "' }");
    }

    @Test
    void othersSeeGroupsAndTheQuestionAndNeverTheCase() {
        // Given
        aCrowd();
        var id = asked();
        var number = miriam().get("/api/v1/cases/" + file).path("number").toString();

        // When
        var own = seen(miriam(), id);
        var team = seen(jonas(), id);
        var others = seen(colleagueElsewhere(), id);

        // Then
        assertThat(own).containsEntry("mine", true).containsEntry("caseId", file);
        assertThat(team)
                .containsEntry("mine", false)
                .containsEntry("question", QUESTION)
                .containsEntry("domains", List.of("LANGUAGE"));
        assertThat(team.get("ageGroup")).isNotNull();
        assertThat(team.get("statusGroup")).isNotNull();
        assertThat(others.get("ageGroup")).isEqualTo(team.get("ageGroup"));
        assertThat(others.get("statusGroup")).isNull();
        assertThat(others.get("nationalityGroup")).isNull();
        for (var view : List.of(team, others)) {
            assertThat(view.get("caseId")).isNull();
            assertThat(view.toString()).doesNotContain(file, number, "Haddad", "Amal", "1988");
        }
    }

    @Test
    void everyLookIsLoggedAtTheCase() {
        var id = asked();
        seen(colleagueElsewhere(), id);
        assertThat(TestDatabase.rows(
                        "select 1 from access_log where subject = ? and actor = ? and action = 'PEER_ADVICE_READ' and purpose = 'PEER_ADVICE'",
                        file,
                        elsewhere.toString()))
                .hasSize(1);
    }

    @Test
    void aTextThatTellsWhoIsRefused() {
        var number = miriam().get("/api/v1/cases/" + file).path("number").toString();
        for (var text :
                new String[] {"Haddad sucht einen Kurs", "Fall " + number, "Frau Mustermann sucht", "geboren 03.02.1988"
                }) {
            ask(text)
                    .then()
                    .statusCode(422)
                    .body("type", endsWith("personal-data-suspected"))
                    .body("violations[0].pointer", equalTo("/question"));
        }
        var id = asked();
        answer(jonas(), id, "Ist das Amal?").then().statusCode(422);
        answer(colleagueElsewhere(), id, "Herr Yilmaz weiß das").then().statusCode(422);
    }

    @Test
    void aRefusalTellsNobodyWhoMayNotKnowTheCaseThatTheNameWasRight() {
        var id = asked();
        answer(colleagueElsewhere(), id, "Haddad").then().statusCode(201);
        answer(colleagueElsewhere(), id, "Mustermann").then().statusCode(201);
    }

    @Test
    void theTeamAnswersUntilTheAskerClosesIt() {
        // Given
        var id = asked();
        answer(jonas(), id, "Die VHS hat einen").then().statusCode(201);
        answer(coordinator(), id, "Und die Familienbildung").then().statusCode(201);

        // When
        answer(miriam(), id, "Danke, ab wann?")
                .then()
                .statusCode(201)
                .body("answers.text", contains("Die VHS hat einen", "Und die Familienbildung", "Danke, ab wann?"))
                .body("answers[0].answeredBy", notNullValue())
                .body("answers[2].fromAsker", equalTo(true), "answers[2].answeredBy", nullValue());

        // Then
        var close = ADVICE + "/" + id + "/close";
        jonas().header("If-Match", 0).post(close).then().statusCode(403);
        miriam().header("If-Match", 7).post(close).then().statusCode(412);
        miriam().post(close).then().statusCode(428);
        miriam().header("If-Match", 0).post(close).then().statusCode(200).body("closedAt", notNullValue());
        miriam().header("If-Match", 1).post(close).then().statusCode(409).body("type", endsWith("peer-advice-closed"));
        answer(jonas(), id, "Zu spät").then().statusCode(409);
        miriam().queryParam("limit", 200).get(ADVICE).then().body("items.id", not(hasItem(id)));
        miriam().queryParam("limit", 200)
                .queryParam("closed", true)
                .get(ADVICE)
                .then()
                .body("items.id", hasItem(id));
    }

    @Test
    void theSameKeyAsksAndAnswersOnce() {
        var key = UUID.randomUUID().toString();
        var body = question(QUESTION, Map.of("wholeTeam", true));
        var one = miriam().header("Idempotency-Key", key).body(body).post(ADVICE);
        var again = miriam().header("Idempotency-Key", key).body(body).post(ADVICE);
        assertThat(again.<String>path("id")).isEqualTo(one.path("id"));
        var id = one.<String>path("id");
        answer(jonas().header("Idempotency-Key", key), id, "Ja").then().statusCode(201);
        answer(jonas().header("Idempotency-Key", key), id, "Ja")
                .then()
                .statusCode(201)
                .body("answers", hasSize(1));
    }

    @Test
    void onlyWhoWorksOnTheCaseAsksAndNobodyOfAnotherKiSeesIt() {
        var body = question(QUESTION, Map.of("wholeTeam", true));
        jonas().body(body).post(ADVICE).then().statusCode(403);
        colleagueElsewhere().body(body).post(ADVICE).then().statusCode(404);
        foreignCaseManager().body(body).post(ADVICE).then().statusCode(404);
        partner().get(ADVICE).then().statusCode(403);
        var id = asked();
        assertThat(seen(foreignCaseManager(), id)).isNull();
        answer(foreignCaseManager(), id, "Ja").then().statusCode(404);
        foreignCaseManager()
                .header("If-Match", 0)
                .post(ADVICE + "/" + id + "/close")
                .then()
                .statusCode(404);
    }

    @Test
    void onlyWhoIsInvitedSeesAndAnswersUnlessTheWholeTeamIsAsked() {
        // Given
        var id = miriam().body(question(QUESTION, Map.of("invited", List.of(elsewhere))))
                .post(ADVICE)
                .then()
                .statusCode(201)
                .body("invited", equalTo(1))
                .extract()
                .<String>path("id");

        // Then
        assertThat(seen(miriam(), id)).isNotNull();
        assertThat(seen(colleagueElsewhere(), id)).isNotNull();
        assertThat(seen(jonas(), id)).isNull();
        assertThat(seen(coordinator(), id)).isNull();
        answer(jonas(), id, "Ich auch").then().statusCode(404);
        answer(colleagueElsewhere(), id, "Die VHS").then().statusCode(201);
    }

    @Test
    void nobodyIsAskedByMistake() {
        miriam().body(question(QUESTION, Map.of()))
                .post(ADVICE)
                .then()
                .statusCode(422)
                .body("type", endsWith("peer-advice-audience"));
        miriam().body(question(QUESTION, Map.of("wholeTeam", true, "invited", List.of(elsewhere))))
                .post(ADVICE)
                .then()
                .statusCode(422);
    }

    @Test
    void aSensitiveLebensbereichIsShownOnlyIfTheAskerMeansIt() {
        var health = Map.<String, Object>of("domains", List.of("HEALTH", "WORK"), "wholeTeam", true);
        miriam().body(question(QUESTION, health))
                .post(ADVICE)
                .then()
                .statusCode(422)
                .body("type", endsWith("peer-advice-sensitive"));
        var meant = new HashMap<>(health);
        meant.put("sensitiveShown", true);
        miriam().body(question(QUESTION, meant)).post(ADVICE).then().statusCode(201);
    }

    @Test
    void aGroupThatTheAskerDoesNotShowIsNotKept() {
        var id = miriam().body(question(QUESTION, Map.of("wholeTeam", true, "groups", List.of())))
                .post(ADVICE)
                .<String>path("id");
        assertThat(TestDatabase.rows("select * from peer_advice where id = ?", UUID.fromString(id)))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("age_group", null)
                        .containsEntry("nationality_group", null)
                        .containsEntry("status_group", null));
    }

    @Test
    void thePreviewShowsWhatTheTeamWouldSeeAndKeepsNothing() {
        aCrowd();
        var before = TestDatabase.rows("select 1 from peer_advice where case_id = ?", UUID.fromString(file));
        miriam().body(question(QUESTION, Map.of("wholeTeam", true)))
                .post(ADVICE + "/preview")
                .then()
                .statusCode(200)
                .body("question", equalTo(QUESTION))
                .body("domains", contains("LANGUAGE"))
                .body("ageGroup", notNullValue())
                .body("leftOut", hasSize(0));
        miriam().body(question("Frau Mustermann sucht", Map.of("wholeTeam", true)))
                .post(ADVICE + "/preview")
                .then()
                .statusCode(422);
        jonas().body(question(QUESTION, Map.of("wholeTeam", true)))
                .post(ADVICE + "/preview")
                .then()
                .statusCode(403);
        assertThat(TestDatabase.rows("select 1 from peer_advice where case_id = ?", UUID.fromString(file)))
                .hasSameSizeAs(before);
    }
}
