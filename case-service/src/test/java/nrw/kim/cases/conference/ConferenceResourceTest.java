package nrw.kim.cases.conference;

import static nrw.kim.cases.Cases.aConsent;
import static nrw.kim.cases.Cases.anAssessedCase;
import static nrw.kim.cases.Cases.known;
import static nrw.kim.cases.Cast.MBE;
import static nrw.kim.cases.Cast.coordinator;
import static nrw.kim.cases.Cast.foreignCaseManager;
import static nrw.kim.cases.Cast.jonas;
import static nrw.kim.cases.Cast.miriam;
import static nrw.kim.cases.Plans.goalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.events.code.OrganisationType;
import nrw.kim.kit.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class ConferenceResourceTest {
    private String file;

    @BeforeEach
    void aCaseAndABody() {
        known(MBE, "Migrationsberatung Caritas", OrganisationType.MBE);
        file = anAssessedCase();
    }

    private String path() {
        return "/api/v1/cases/" + file + "/conferences";
    }

    private Response record(String body) {
        return miriam().body(body).post(path());
    }

    private Response correct(String id, int version, String body) {
        return miriam().header("If-Match", version).body(body).put(path() + "/" + id);
    }

    private static String conference(boolean named, String consents, String domains, String results) {
        return """
                {"heldOn": "2026-11-10", "named": %s, "consentIds": [%s], "domains": [%s],
                 "participants": [{"organisation": "%s", "function": "Beratung"},
                                  {"function": "Fachklinik, Sozialdienst", "marks": ["HEALTH"]}],
                 "results": [%s]}
                """.formatted(named, consents, domains, MBE, results);
    }

    private static String result(String domain, String text, String marks, String tasks) {
        return """
                {"domain": "%s", "text": "%s", "marks": [%s], "tasks": [%s]}
                """.formatted(domain, text, marks, tasks);
    }

    private static String step(String goal, String text) {
        return """
                {"text": "%s", "goalId": "%s", "responsibility": "PERSON", "dueOn": "2030-01-15"}
                """.formatted(text, goal);
    }

    @Test
    void whatWasAgreedGoesIntoThePlanAndTheRestStaysText() {
        // When
        var recorded = record(conference(
                false,
                "",
                "\"LANGUAGE\", \"WORK\"",
                result(
                        "LANGUAGE",
                        "Abendkurs",
                        "",
                        step(goalOf(file), "Kurs anmelden") + ", {\"text\": \"Liste schicken\"}")));

        // Then
        recorded.then()
                .statusCode(201)
                .header("Location", endsWith(path() + "/" + recorded.path("id")))
                .body("domains", contains("LANGUAGE", "WORK"))
                .body("participants.organisationName", contains("Migrationsberatung Caritas", null))
                .body("results[0].tasks.text", contains("Kurs anmelden", "Liste schicken"))
                .body("results[0].tasks[1].stepId", nullValue());
        miriam().get("/api/v1/cases/" + file + "/plan")
                .then()
                .body("items.id", contains(recorded.<String>path("results[0].tasks[0].stepId")))
                .body("items[0].title", equalTo("Kurs anmelden"), "items[0].dueOn", equalTo("2030-01-15"));
    }

    @Test
    void aResultThatIsKeptCloseIsReadByWhoWorksOnTheCase() {
        // Given
        record(conference(
                        false,
                        "",
                        "\"LANGUAGE\", \"HEALTH\", \"FAMILY\"",
                        result("LANGUAGE", "Abendkurs", "", "") + ","
                                + result("HEALTH", "geheime Diagnose", "", "{\"text\": \"Facharzt\"}") + ","
                                + result("FAMILY", "Schutz", "\"VIOLENCE\"", "")))
                .then()
                .statusCode(201)
                .body("results", hasSize(3));

        // When
        var read = jonas().get(path());

        // Then
        read.then()
                .statusCode(200)
                .body("withheld", containsInAnyOrder("HEALTH", "VIOLENCE", "RELIGION", "MIGRATION_PHASE"))
                .body("items[0].domains", contains("LANGUAGE", "FAMILY"))
                .body("items[0].results.text", contains("Abendkurs"))
                .body("items[0].participants.function", contains("Beratung"));
        assertThat(read.asString()).doesNotContain("Diagnose", "Facharzt", "Schutz", "Fachklinik");
        miriam().get(path())
                .then()
                .body("items[0].results", hasSize(3))
                .body("items[0].participants", hasSize(2), "withheld", hasSize(0));
        assertThat(TestDatabase.rows(
                        "select 1 from access_log where subject = ? and action = 'CONFERENCES_READ'", file))
                .hasSize(2);
    }

    @Test
    void thatSomethingWasHeldAboutHealthAloneIsNotTold() {
        record(conference(false, "", "\"HEALTH\"", "")).then().statusCode(201);
        coordinator().get(path()).then().statusCode(200).body("items", hasSize(0));
        miriam().get(path()).then().body("items", hasSize(1));
    }

    @Test
    void aStepIsNotReadByMoreThanTheResult() {
        record(conference(false, "", "\"HEALTH\"", result("HEALTH", "Arzt", "", step(goalOf(file), "Termin"))))
                .then()
                .statusCode(422)
                .body("type", endsWith("conference-goal-open-to-more"));
        miriam().get("/api/v1/cases/" + file + "/plan").then().body("items", hasSize(0));
    }

    @Test
    void whereTheNameIsSaidEveryBodyNeedsAConsentForAllThatIsTalkedAbout() {
        var consent = "\"" + aConsent(file, MBE, false).getString("id") + "\"";
        record(conference(true, "", "\"LANGUAGE\"", ""))
                .then()
                .statusCode(422)
                .body("type", endsWith("conference-needs-consent"));
        record(conference(true, consent, "\"LANGUAGE\", \"WORK\"", ""))
                .then()
                .statusCode(422)
                .body("type", endsWith("conference-needs-consent"));
        record(conference(true, "\"" + UUID.randomUUID() + "\"", "\"LANGUAGE\"", ""))
                .then()
                .statusCode(422);
        var other = anAssessedCase();
        var ofAnother = "\"" + aConsent(other, MBE, false).getString("id") + "\"";
        record(conference(true, ofAnother, "\"LANGUAGE\"", "")).then().statusCode(422);
        record(conference(true, consent, "\"LANGUAGE\"", "")).then().statusCode(201);
    }

    @Test
    void aCorrectionKeepsTheStepsSaysWhoAndAsksForNoConsentAgain() {
        // Given
        var consent = aConsent(file, MBE, false).getString("id");
        var recorded = record(conference(
                        true,
                        "\"" + consent + "\"",
                        "\"LANGUAGE\"",
                        result("LANGUAGE", "Abendkrus", "", step(goalOf(file), "Kurs anmelden"))))
                .then()
                .statusCode(201)
                .body("correctedAt", nullValue())
                .extract();
        miriam().post("/api/v1/consents/" + consent + "/withdraw").then().statusCode(200);
        String id = recorded.path("id");
        String step = recorded.path("results[0].tasks[0].stepId");
        var mended = conference(
                true,
                "\"" + consent + "\"",
                "\"LANGUAGE\"",
                result("LANGUAGE", "Abendkurs", "", "{\"text\": \"Kurs anmelden\", \"stepId\": \"" + step + "\"}"));

        // When
        correct(id, 0, mended)
                .then()
                .statusCode(200)
                .body("results[0].text", equalTo("Abendkurs"), "results[0].tasks[0].stepId", equalTo(step))
                .body("correctedAt", notNullValue(), "version", equalTo(1));

        // Then
        miriam().get("/api/v1/cases/" + file + "/plan").then().body("items", hasSize(1));
        correct(id, 0, mended).then().statusCode(412);
        miriam().body(mended).put(path() + "/" + id).then().statusCode(428);
        correct(id, 1, mended.replace(step, UUID.randomUUID().toString()))
                .then()
                .statusCode(422)
                .body("type", endsWith("conference-step-unknown"));
        correct(id, 1, mended.replace("\"domains\": [\"LANGUAGE\"]", "\"domains\": [\"LANGUAGE\", \"MIGRATION\"]"))
                .then()
                .statusCode(422)
                .body("type", endsWith("conference-needs-consent"));
        correct(UUID.randomUUID().toString(), 0, mended).then().statusCode(404);
    }

    @Test
    void theSameKeyRecordsOneConferenceAndPlansOneStep() {
        var key = UUID.randomUUID().toString();
        var body = conference(
                false, "", "\"LANGUAGE\"", result("LANGUAGE", "Kurs", "", step(goalOf(file), "Kurs anmelden")));
        var one = miriam().header("Idempotency-Key", key).body(body).post(path());
        var again = miriam().header("Idempotency-Key", key).body(body).post(path());
        assertThat(again.<String>path("id")).isEqualTo(one.path("id"));
        miriam().get("/api/v1/cases/" + file + "/plan").then().body("items", hasSize(1));
        miriam().header("Idempotency-Key", key)
                .body(body.replace("Kurs anmelden", "anderes"))
                .post(path())
                .then()
                .statusCode(409);
    }

    @Test
    void onlyWhoWorksOnTheCaseRecords() {
        var body = conference(false, "", "\"LANGUAGE\"", "");
        jonas().body(body).post(path()).then().statusCode(403);
        coordinator().body(body).post(path()).then().statusCode(403);
        foreignCaseManager().body(body).post(path()).then().statusCode(404);
        foreignCaseManager().get(path()).then().statusCode(404);
        record(body.replace(MBE.toString(), UUID.randomUUID().toString()))
                .then()
                .statusCode(422)
                .body("type", endsWith("unknown-recipient"));
        record(body.replace("2026-11-10", "2999-01-01")).then().statusCode(400);
    }
}
