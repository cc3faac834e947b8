package nrw.kim.cases.caserequest;

import static nrw.kim.cases.Cases.anOpenCase;
import static nrw.kim.cases.Cast.jonas;
import static nrw.kim.cases.Cast.miriam;
import static nrw.kim.cases.Cast.partner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import nrw.kim.cases.CaseServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class CaseRequestTest {

    @Test
    void theAnswerDoesNotTellWhetherThereIsSuchACase() {
        var known = ask(numberOf(anOpenCase()));
        var unknown = ask("05170-2026-999999");
        assertThat(known.keySet()).isEqualTo(unknown.keySet());
        assertThat(known.toString()).doesNotContain("OPEN", "caseId");
    }

    @Test
    void theCaseManagerDecidesAndTheBodyLearnsNothing() {
        // Given
        var file = anOpenCase();
        ask(numberOf(file));
        var request = miriam().get("/api/v1/cases/" + file + "/requests")
                .then()
                .statusCode(200)
                .body("items", hasSize(1), "items[0].status", equalTo("OPEN"))
                .extract()
                .jsonPath();
        var path = "/api/v1/cases/" + file + "/requests/" + request.getString("items[0].id") + "/decide";

        // When
        jonas().header("If-Match", "0")
                .body("{\"takeUp\": true}")
                .post(path)
                .then()
                .statusCode(403);
        miriam().header("If-Match", "0")
                .body("{\"takeUp\": false, \"note\": \"Person möchte nicht\"}")
                .post(path)
                .then()
                .statusCode(200)
                .body("status", equalTo("REFUSED"));

        // Then
        miriam().header("If-Match", "1")
                .body("{\"takeUp\": true}")
                .post(path)
                .then()
                .statusCode(409);
        assertThat(partner().get("/api/v1/case-requests").then().extract().asString())
                .doesNotContain("REFUSED", "möchte nicht");
    }

    @Test
    void theCaseManagerSeesWhatWaitsUntilItIsDecided() {
        // Given
        var file = anOpenCase();
        ask(numberOf(file));
        var waiting = miriam().get("/api/v1/case-requests/waiting")
                .then()
                .statusCode(200)
                .body("items.caseId", hasItem(file))
                .extract()
                .asString();
        assertThat(waiting).doesNotContain("Haddad");
        jonas().get("/api/v1/case-requests/waiting").then().body("items.caseId", not(hasItem(file)));

        // When
        var id = miriam().get("/api/v1/cases/" + file + "/requests").jsonPath().getString("items[0].id");
        miriam().header("If-Match", "0")
                .body("{\"takeUp\": true}")
                .post("/api/v1/cases/" + file + "/requests/" + id + "/decide")
                .then()
                .statusCode(200);

        // Then
        miriam().get("/api/v1/case-requests/waiting").then().body("items.caseId", not(hasItem(file)));
    }

    private static String numberOf(String file) {
        return miriam().get("/api/v1/cases/" + file).then().extract().path("number");
    }

    private static Map<String, Object> ask(String number) {
        return partner()
                .body("{\"caseNumber\": \"%s\", \"purpose\": \"COUNSELLING\"}".formatted(number))
                .post("/api/v1/case-requests")
                .then()
                .statusCode(202)
                .extract()
                .jsonPath()
                .getMap("");
    }
}
