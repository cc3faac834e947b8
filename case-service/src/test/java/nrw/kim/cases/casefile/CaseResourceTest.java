package nrw.kim.cases.casefile;

import static nrw.kim.cases.Cases.anOpenCase;
import static nrw.kim.cases.Cast.JONAS;
import static nrw.kim.cases.Cast.coordinator;
import static nrw.kim.cases.Cast.foreignCaseManager;
import static nrw.kim.cases.Cast.jonas;
import static nrw.kim.cases.Cast.miriam;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class CaseResourceTest {

    @Test
    void theRegelkreisIsWalkedStepByStepAndAJumpIsRefused() {
        // Given
        var file = anOpenCase();
        to(file, 0, "ERSTBERATUNG").then().statusCode(200).body("allowedPhases", hasItem("ASSESSMENT"));

        // Then
        to(file, 1, "MONITORING")
                .then()
                .statusCode(409)
                .body(
                        "type",
                        endsWith("state-transition-refused"),
                        "from",
                        equalTo("ERSTBERATUNG"),
                        "allowed",
                        hasItem("ASSESSMENT"));
        to(file, 0, "ASSESSMENT").then().statusCode(412);
        miriam().body("{\"phase\": \"ASSESSMENT\"}")
                .post("/api/v1/cases/" + file + "/phase")
                .then()
                .statusCode(428);
    }

    @Test
    void goalsReachedCloseACaseOnlyWhenBothSidesSaySo() {
        // Given
        var file = anOpenCase();
        var phases = new String[] {
            "ERSTBERATUNG", "ASSESSMENT", "ZIELVEREINBARUNG", "LEISTUNGSSTEUERUNG", "RE_ASSESSMENT", "ABSCHLUSS"
        };
        for (int version = 0; version < phases.length; version++) {
            to(file, version, phases[version]).then().statusCode(200);
        }

        // Then
        close(file, 6, false).then().statusCode(422).body("type", endsWith("closing-needs-both-sides"));
        close(file, 6, true).then().statusCode(200).body("phase", equalTo("ABGESCHLOSSEN"));
        miriam().header("If-Match", 7)
                .post("/api/v1/cases/" + file + "/reopen")
                .then()
                .statusCode(200)
                .body("phase", equalTo("WIEDERAUFGENOMMEN"));
    }

    @Test
    void acaseOfAnotherKiDoesNotExist() {
        var file = anOpenCase();
        foreignCaseManager().get("/api/v1/cases/" + file).then().statusCode(404);
        foreignCaseManager().get("/api/v1/cases").then().statusCode(200).body("items.id", not(hasItem(file)));
    }

    @Test
    void everyReadOfAFileIsLoggedWithItsPurpose() {
        // Given
        var file = anOpenCase();

        // When
        miriam().get("/api/v1/cases/" + file).then().statusCode(200);
        coordinator().get("/api/v1/cases/" + file).then().statusCode(200);

        // Then
        assertThat(TestDatabase.rows(
                        "select purpose from access_log where subject = ? and action = 'CASE_READ' order by id", file))
                .extracting("purpose")
                .containsExactly("CASE_WORK", "COORDINATION");
        miriam().get("/api/v1/cases/" + file + "/accesses")
                .then()
                .statusCode(200)
                .body("items.purpose", hasItems("COORDINATION"));
    }

    @Test
    void theCoordinatorGivesACaseToAColleague() {
        var file = anOpenCase();
        coordinator()
                .header("If-Match", 0)
                .body("{\"responsible\": \"%s\", \"responsibleName\": \"Jonas\"}".formatted(JONAS))
                .post("/api/v1/cases/" + file + "/assign")
                .then()
                .statusCode(200);
        jonas().header("If-Match", 1)
                .body("{\"phase\": \"ERSTBERATUNG\"}")
                .post("/api/v1/cases/" + file + "/phase")
                .then()
                .statusCode(200);
        to(file, 2, "ASSESSMENT").then().statusCode(403);
    }

    @Test
    void theListFindsByNameNumberAndPhase() {
        var file = anOpenCase();
        var number = miriam().get("/api/v1/cases/" + file)
                .then()
                .extract()
                .path("number")
                .toString();
        miriam().queryParam("q", "hadd")
                .get("/api/v1/cases")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(file));
        miriam().queryParam("q", number)
                .get("/api/v1/cases")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(file));
        miriam().queryParam("phase", "MONITORING")
                .get("/api/v1/cases")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(file)));
        miriam().queryParam("limit", 1)
                .get("/api/v1/cases")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1));
    }

    @Test
    void aContactSetsTheNextDay() {
        var file = anOpenCase();
        miriam().body("""
                {"date": "2026-11-20", "minutes": 45, "channel": "PERSONAL", "language": "ar", "interpreterUsed": true,
                 "domains": ["LANGUAGE"], "note": "Erstgespräch", "followUp": "2026-12-04"}
                """).post("/api/v1/cases/" + file + "/contacts").then().statusCode(201);
        miriam().get("/api/v1/cases/" + file).then().body("nextFollowUp", equalTo("2026-12-04"));
    }

    private static io.restassured.response.Response to(String file, int version, String phase) {
        return miriam().header("If-Match", version)
                .body("{\"phase\": \"%s\"}".formatted(phase))
                .post("/api/v1/cases/" + file + "/phase");
    }

    private static io.restassured.response.Response close(String file, int version, boolean person) {
        return miriam().header("If-Match", version)
                .body("{\"reason\": \"GOALS_REACHED\", \"confirmedByCaseManager\": true, \"confirmedByPerson\": %s}"
                        .formatted(person))
                .post("/api/v1/cases/" + file + "/close");
    }
}
