package nrw.kim.cases.plan;

import static nrw.kim.cases.Cases.anAssessedCase;
import static nrw.kim.cases.Cases.known;
import static nrw.kim.cases.Cast.MBE;
import static nrw.kim.cases.Cast.coordinator;
import static nrw.kim.cases.Cast.foreignCaseManager;
import static nrw.kim.cases.Cast.jonas;
import static nrw.kim.cases.Cast.miriam;
import static nrw.kim.cases.Plans.aStep;
import static nrw.kim.cases.Plans.body;
import static nrw.kim.cases.Plans.goalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.events.code.OrganisationType;
import nrw.kim.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class PlanResourceTest {

    @Test
    void aStepIsPlannedStartedAndDoneAndTheTimelineTellsIt() {
        // Given
        var file = anAssessedCase();
        var step = aStep(file, "Sprachkurs anmelden", "2030-01-15").getString("id");

        // When
        state(file, step, 0, "RUNNING", null).then().statusCode(200).body("status", equalTo("RUNNING"));
        state(file, step, 1, "DONE", "Platz ab Februar").then().statusCode(200).body("allowed", empty());

        // Then
        miriam().get("/api/v1/cases/" + file + "/timeline")
                .then()
                .statusCode(200)
                .body("items.type", hasItem("nrw.kim.case.step-planned.v1"))
                .body("items[0].type", equalTo("nrw.kim.case.step-closed.v1"))
                .body("items[0].data.status", equalTo("DONE"), "items[0].data.daysLate", equalTo(0));
        assertThat(TestDatabase.rows("select payload from domain_event where case_id = cast(? as uuid)", file)
                        .toString())
                .doesNotContain("Sprachkurs", "Februar");
    }

    @Test
    void aStepWaitsForTheOneBeforeIt() {
        // Given
        var file = anAssessedCase();
        var first = aStep(file, "Zeugnis übersetzen", "2030-01-10").getString("id");
        var second = aStep(file, "Anerkennung beantragen", "2030-02-10", first).getString("id");

        // Then
        state(file, second, 0, "RUNNING", null)
                .then()
                .statusCode(409)
                .body("type", endsWith("step-waits-for-others"), "waitsFor", contains(first));
        state(file, first, 0, "DONE", null).then().statusCode(200);
        state(file, second, 0, "RUNNING", null).then().statusCode(200);
        change(file, first, 1, body(goalOf(file), "Zeugnis", "2030-01-10", second))
                .then()
                .statusCode(409);
    }

    @Test
    void whatWasEndedByMistakeIsWhatItWasBefore() {
        // Given
        var file = anAssessedCase();
        var first = aStep(file, "Zeugnis übersetzen", "2030-01-10").getString("id");
        var second = aStep(file, "Anerkennung beantragen", "2030-02-10", first).getString("id");
        state(file, first, 0, "WAITING", "Übersetzerin krank").then().statusCode(200);
        state(file, first, 1, "DROPPED", "verklickt").then().statusCode(200);

        // When
        miriam().header("If-Match", 2)
                .post(stepOf(file, first) + "/reopen")
                .then()
                .statusCode(200)
                .body("status", equalTo("WAITING"), "statusReason", equalTo("Übersetzerin krank"));
        miriam().get("/api/v1/cases/" + file + "/timeline")
                .then()
                .body("items[0].type", equalTo("nrw.kim.case.step-reopened.v1"));

        // Then: not once another step stands on it
        state(file, first, 3, "DONE", null).then().statusCode(200);
        state(file, second, 0, "RUNNING", null).then().statusCode(200);
        miriam().header("If-Match", 4)
                .post(stepOf(file, first) + "/reopen")
                .then()
                .statusCode(409)
                .body("type", endsWith("step-built-upon"), "steps", contains(second));
        miriam().header("If-Match", 1)
                .post(stepOf(file, second) + "/reopen")
                .then()
                .statusCode(409);
    }

    private static String stepOf(String file, String step) {
        return "/api/v1/cases/" + file + "/plan/steps/" + step;
    }

    @Test
    void anOrderThatGoesRoundIsRefused() {
        var file = anAssessedCase();
        var first = aStep(file, "Zeugnis übersetzen", "2030-01-10").getString("id");
        var second = aStep(file, "Anerkennung beantragen", "2030-02-10", first).getString("id");
        change(file, first, 0, body(goalOf(file), "Zeugnis", "2030-01-10", second))
                .then()
                .statusCode(422)
                .body("type", endsWith("step-order-circular"));
    }

    @Test
    void everyMovedDayIsKeptWithItsReason() {
        // Given
        var file = anAssessedCase();
        var step = aStep(file, "Wohnungsgeberbestätigung holen", "2030-01-10").getString("id");

        // When
        postpone(file, step, 0, "2030-01-24", "Vermieter im Urlaub").then().statusCode(200);
        postpone(file, step, 1, "2030-02-07", "Termin abgesagt").then().statusCode(200);

        // Then
        miriam().get("/api/v1/cases/" + file + "/plan")
                .then()
                .statusCode(200)
                .body("items[0].dueOn", equalTo("2030-02-07"))
                .body("items[0].postponements.from", contains("2030-01-10", "2030-01-24"))
                .body("items[0].postponements.reason", contains("Vermieter im Urlaub", "Termin abgesagt"));
        postpone(file, step, 1, "2030-03-01", "alt").then().statusCode(412);
        postpone(file, step, 2, "2030-03-01", " ").then().statusCode(400);
    }

    @Test
    void aBodyComesFromTheDirectory() {
        // Given
        var file = anAssessedCase();
        known(MBE, "Migrationsberatung Caritas", OrganisationType.MBE);
        var goal = goalOf(file);

        // Then
        add(file, ofBody(goal, MBE))
                .then()
                .statusCode(201)
                .body("organisationName", equalTo("Migrationsberatung Caritas"));
        add(file, ofBody(goal, UUID.randomUUID())).then().statusCode(422).body("type", endsWith("unknown-recipient"));
        add(file, "{\"goalId\": \"%s\", \"title\": \"x\", \"responsibility\": \"BODY\"}".formatted(goal))
                .then()
                .statusCode(422)
                .body("type", endsWith("step-body-missing"));
    }

    @Test
    void theSameKeyPlansOneStep() {
        var file = anAssessedCase();
        var key = UUID.randomUUID().toString();
        var request = body(goalOf(file), "Konto eröffnen", "2030-01-10");
        var one = miriam().header("Idempotency-Key", key).body(request).post(steps(file));
        var again = miriam().header("Idempotency-Key", key).body(request).post(steps(file));
        assertThat(again.path("id").toString()).isEqualTo(one.path("id").toString());
        miriam().get("/api/v1/cases/" + file + "/plan").then().body("items.size()", equalTo(1));
    }

    @Test
    void onlyTheResponsibleCaseManagerPlans() {
        var file = anAssessedCase();
        var other = anAssessedCase();
        var request = body(goalOf(file), "Konto eröffnen", "2030-01-10");
        jonas().body(request).post(steps(file)).then().statusCode(403);
        foreignCaseManager().body(request).post(steps(file)).then().statusCode(404);
        add(other, request).then().statusCode(404);
        coordinator().get("/api/v1/cases/" + file + "/plan").then().statusCode(200);
        assertThat(TestDatabase.rows("select 1 from access_log where subject = ? and action = 'PLAN_READ'", file))
                .hasSize(1);
    }

    private static String ofBody(String goal, UUID organisation) {
        return "{\"goalId\": \"%s\", \"title\": \"Beratung\", \"responsibility\": \"BODY\", \"organisation\": \"%s\"}"
                .formatted(goal, organisation);
    }

    private static String steps(String file) {
        return "/api/v1/cases/" + file + "/plan/steps";
    }

    private static Response add(String file, String body) {
        return miriam().body(body).post(steps(file));
    }

    private static Response change(String file, String step, int version, String body) {
        return miriam().header("If-Match", version).body(body).put(steps(file) + "/" + step);
    }

    private static Response state(String file, String step, int version, String status, String reason) {
        var why = reason == null ? "null" : "\"" + reason + "\"";
        return miriam().header("If-Match", version)
                .body("{\"status\": \"%s\", \"reason\": %s}".formatted(status, why))
                .post(steps(file) + "/" + step + "/state");
    }

    private static Response postpone(String file, String step, int version, String to, String reason) {
        return miriam().header("If-Match", version)
                .body("{\"dueOn\": \"%s\", \"reason\": \"%s\"}".formatted(to, reason))
                .post(steps(file) + "/" + step + "/postpone");
    }
}
