package nrw.kim.cases.migrationnote;

import static nrw.kim.cases.Cases.anOpenCase;
import static nrw.kim.cases.Cast.coordinator;
import static nrw.kim.cases.Cast.foreignCaseManager;
import static nrw.kim.cases.Cast.jonas;
import static nrw.kim.cases.Cast.miriam;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.kit.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class MigrationNoteResourceTest {
    private String file;
    private String path;

    @BeforeEach
    void aCase() {
        file = anOpenCase();
        path = "/api/v1/cases/" + file + "/migration-note";
    }

    @Test
    void theNoteIsChosenWrittenAndTakenOff() {
        miriam().get(path).then().statusCode(200).body("version", equalTo(0)).body("phase", nullValue());
        written(0, "{\"phase\": \"OVERCOMPENSATING\", \"note\": \"viel Kraft am Anfang\"}")
                .then()
                .statusCode(200)
                .body("phase", equalTo("OVERCOMPENSATING"))
                .body("version", equalTo(1));
        written(0, "{\"note\": \"anders\"}").then().statusCode(412);
        written(1, "{\"phase\": null, \"note\": \" \"}").then().statusCode(200).body("version", equalTo(0));
    }

    @Test
    void whoDoesNotWorkOnTheCaseLearnsOnlyThatItIsWithheld() {
        written(0, "{\"note\": \"nur für die Fallführung\"}").then().statusCode(200);
        jonas().get(path).then().statusCode(200).body("withheld", equalTo(true)).body("note", nullValue());
        coordinator().get(path).then().body("withheld", equalTo(true)).body("note", nullValue());
        jonas().header("If-Match", 1).body("{\"note\": \"x\"}").put(path).then().statusCode(403);
        foreignCaseManager().get(path).then().statusCode(404);
        jonas().get("/api/v1/cases/" + file).then().body("withheld", hasItem("MIGRATION_PHASE"));
    }

    /** Never computed, counted or handed on: nothing is told to anybody. */
    @Test
    void noEventTellsOfIt() {
        var before = events();
        written(0, "{\"phase\": \"PREPARING\"}").then().statusCode(200);
        assertThat(events()).isEqualTo(before);
    }

    private int events() {
        return TestDatabase.rows("select 1 from domain_event where case_id = cast(? as uuid)", file)
                .size();
    }

    private Response written(int version, String body) {
        return miriam().header("If-Match", version).body(body).put(path);
    }
}
