package nrw.kim.cases.agreement;

import static nrw.kim.cases.Cases.anAssessedCase;
import static nrw.kim.cases.Cast.jonas;
import static nrw.kim.cases.Cast.miriam;
import static nrw.kim.cases.Plans.goalOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.kit.LocalDays;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class AgreementResourceTest {
    private static final String TODAY = LocalDate.now(LocalDays.ZONE).toString();

    @Test
    void bothSignAndOnlyThenItIsAgreed() {
        // Given
        var file = anAssessedCase();
        var id = drawUp(file, goalOf(file))
                .then()
                .statusCode(201)
                .extract()
                .path("id")
                .toString();

        // Then
        sign(file, id, 0, "PERSON", TODAY).then().statusCode(200).body("agreed", equalTo(false));
        sign(file, id, 1, "PERSON", TODAY).then().statusCode(409).body("type", endsWith("already-signed"));
        sign(file, id, 0, "CASE_MANAGER", TODAY).then().statusCode(412);
        sign(file, id, 1, "CASE_MANAGER", TODAY).then().statusCode(200).body("agreed", equalTo(true));
    }

    @Test
    void aSignatureIsNotOlderThanThePaper() {
        var file = anAssessedCase();
        var id = drawUp(file, goalOf(file)).then().extract().path("id").toString();
        sign(file, id, 0, "PERSON", "2020-01-01")
                .then()
                .statusCode(422)
                .body("type", endsWith("signed-before-drawn-up"));
        sign(file, id, 0, "PERSON", "2090-01-01").then().statusCode(400);
    }

    @Test
    void aSecondOneStandsBesideTheFirst() {
        var file = anAssessedCase();
        drawUp(file, goalOf(file)).then().statusCode(201).body("number", equalTo(1));
        drawUp(file, goalOf(file)).then().statusCode(201).body("number", equalTo(2));
        miriam().get(path(file)).then().statusCode(200).body("items.number", contains(2, 1));
    }

    @Test
    void itHoldsGoalsOfTheCaseOnlyAndOnlyTheResponsibleDrawsItUp() {
        var file = anAssessedCase();
        var other = anAssessedCase();
        drawUp(file, goalOf(other)).then().statusCode(422).body("type", endsWith("goal-of-another-case"));
        jonas().body(body(goalOf(file))).post(path(file)).then().statusCode(403);
        var id = drawUp(file, goalOf(file)).then().extract().path("id").toString();
        sign(other, id, 0, "PERSON", TODAY).then().statusCode(404);
    }

    private static String path(String file) {
        return "/api/v1/cases/" + file + "/goal-agreements";
    }

    private static String body(String goal) {
        return "{\"goalIds\": [\"%s\"], \"language\": \"ar\"}".formatted(goal);
    }

    private static Response drawUp(String file, String goal) {
        return miriam().body(body(goal)).post(path(file));
    }

    private static Response sign(String file, String id, int version, String side, String on) {
        return miriam().header("If-Match", version)
                .body("{\"side\": \"%s\", \"signedOn\": \"%s\"}".formatted(side, on))
                .post(path(file) + "/" + id + "/sign");
    }
}
