package nrw.kim.cases.casefile;

import static nrw.kim.cases.Cases.anOpenCase;
import static nrw.kim.cases.Cast.JONAS;
import static nrw.kim.cases.Cast.coordinator;
import static nrw.kim.cases.Cast.foreignCaseManager;
import static nrw.kim.cases.Cast.jonas;
import static nrw.kim.cases.Cast.miriam;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import nrw.kim.cases.CaseServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class CaseBulkTest {
    private static final String FOLLOW_UP = "/api/v1/cases/bulk/follow-up";

    @Test
    void aRefusedCaseHoldsNoOtherUp() {
        var stale = anOpenCase();
        var good = anOpenCase();
        followUp(miriam(), line(stale, 7, "\"2099-01-04\""), line(good, 0, "\"2099-01-04\""))
                .body("items.id", contains(stale, good))
                .body("items.status", contains(412, 200))
                .body("items[0].problem.type", endsWith("precondition-failed"))
                .body("items[1].problem", nullValue());
        miriam().get("/api/v1/cases/" + good).then().body("nextFollowUp", equalTo("2099-01-04"));
        miriam().get("/api/v1/cases/" + stale).then().body("nextFollowUp", nullValue());
    }

    @Test
    void aFollowUpIsTakenOffAgain() {
        var file = anOpenCase();
        followUp(miriam(), line(file, 0, "\"2099-01-04\"")).body("items.status", contains(200));
        followUp(miriam(), line(file, 1, "null")).body("items.status", contains(200));
        miriam().get("/api/v1/cases/" + file).then().body("nextFollowUp", nullValue());
    }

    @Test
    void theFollowUpIsTheResponsiblesAlone() {
        var file = anOpenCase();
        followUp(jonas(), line(file, 0, "null")).body("items.status", contains(403));
        followUp(foreignCaseManager(), line(file, 0, "null")).body("items.status", contains(404));
    }

    @Test
    void theCoordinatorAssignsSeveralCasesAtOnce() {
        // Given
        var one = anOpenCase();
        var other = anOpenCase();
        jonas().get("/api/v1/cases").then().statusCode(200);
        var line = "{\"id\": \"%s\", \"version\": 0, \"responsible\": \"" + JONAS + "\"}";

        // When
        coordinator()
                .body("{\"cases\": [" + line.formatted(one) + "," + line.formatted(other) + "]}")
                .post("/api/v1/cases/bulk/assign")
                .then()
                .statusCode(200)
                .body("items.status", everyItem(equalTo(200)))
                .body("items.state.responsible", everyItem(equalTo(JONAS.toString())));

        // Then
        jonas().get("/api/v1/cases/" + other).then().body("mine", equalTo(true));
    }

    @Test
    void nothingAndTooMuchAreRefusedAsAWhole() {
        miriam().body("{\"cases\": []}").post(FOLLOW_UP).then().statusCode(400);
    }

    private static ValidatableResponse followUp(RequestSpecification who, String... lines) {
        return who.body("{\"cases\": [" + String.join(",", lines) + "]}")
                .post(FOLLOW_UP)
                .then()
                .statusCode(200);
    }

    private static String line(String file, int version, String day) {
        return "{\"id\": \"%s\", \"version\": %d, \"followUp\": %s}".formatted(file, version, day);
    }
}
