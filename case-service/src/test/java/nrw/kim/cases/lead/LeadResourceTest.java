package nrw.kim.cases.lead;

import static nrw.kim.cases.Cases.anOpenCase;
import static nrw.kim.cases.Cast.JONAS;
import static nrw.kim.cases.Cast.MIRIAM;
import static nrw.kim.cases.Cast.coordinator;
import static nrw.kim.cases.Cast.foreignCaseManager;
import static nrw.kim.cases.Cast.jonas;
import static nrw.kim.cases.Cast.miriam;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import nrw.kim.cases.CaseServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class LeadResourceTest {
    @Test
    void oneAtATimeLeadsAndTheFileSaysWhoDidWhen() {
        // Given
        var file = anOpenCase();
        var path = "/api/v1/cases/" + file + "/leads";
        miriam().get(path).then().statusCode(200).body("items.sub", contains(MIRIAM.toString()));
        jonas().get("/api/v1/cases").then().statusCode(200);
        var version = miriam().get("/api/v1/cases/" + file).path("version").toString();

        // When
        coordinator()
                .header("If-Match", version)
                .body("{\"responsible\": \"%s\", \"responsibleName\": \"Jonas Berg\"}".formatted(JONAS))
                .post("/api/v1/cases/" + file + "/assign")
                .then()
                .statusCode(200);

        // Then
        coordinator()
                .get(path)
                .then()
                .body("items.sub", contains(JONAS.toString(), MIRIAM.toString()))
                .body("items[0].until", nullValue())
                .body("items[1].until", notNullValue())
                .body("items[1].until", equalTo(coordinator().get(path).path("items[0].from")));
        foreignCaseManager().get(path).then().statusCode(404);
    }
}
