package nrw.kim.cases.goal;

import static nrw.kim.cases.Cases.anAssessedCase;
import static nrw.kim.cases.Cases.anOpenCase;
import static nrw.kim.cases.Cast.miriam;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.cases.Plans;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class GoalResourceTest {
    @Test
    void aGoalMayNameItsZieldimensionAndNeedNot() {
        var goals = "/api/v1/cases/" + anOpenCase() + "/goals";
        agreed(goals, ", \"dimension\": \"REGULAR_SYSTEMS\"", "REGULAR_SYSTEMS");
        miriam().get(goals).then().body("items[0].dimension", equalTo("REGULAR_SYSTEMS"));
        miriam().body(goal("")).post(goals).then().statusCode(201).body("dimension", nullValue());
        miriam().body(goal(", \"dimension\": \"GROWTH\"")).post(goals).then().statusCode(400);
    }

    private static void agreed(String goals, String more, String dimension) {
        miriam().body(goal(more)).post(goals).then().statusCode(201).body("dimension", equalTo(dimension));
    }

    private static String goal(String more) {
        return """
                {"wording": "Ich will arbeiten", "domain": "WORK", "agreedByPerson": true, "agreedOn": "2026-11-10"%s}
                """.formatted(more);
    }

    @Test
    void aResultIsTakenBackAndTheGoalIsOpenAsBefore() {
        var file = anAssessedCase();
        var goal = "/api/v1/cases/" + file + "/goals/" + Plans.goalOf(file);
        miriam().header("If-Match", 0).post(goal + "/reopen").then().statusCode(409);
        miriam().header("If-Match", 0)
                .body("{\"status\": \"DROPPED\", \"note\": \"verklickt\"}")
                .post(goal + "/close")
                .then()
                .statusCode(200);

        miriam().header("If-Match", 0).post(goal + "/reopen").then().statusCode(412);
        miriam().header("If-Match", 1)
                .post(goal + "/reopen")
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"), "closingNote", nullValue(), "closedAt", nullValue());

        miriam().get("/api/v1/cases/" + file + "/timeline")
                .then()
                .body("items[0].type", equalTo("nrw.kim.case.goal-reopened.v1"));
        miriam().header("If-Match", 2)
                .post(goal + "/reopen")
                .then()
                .statusCode(409)
                .body("type", endsWith("transition-refused"));
    }
}
