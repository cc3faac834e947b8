package nrw.kim.cases.information;

import static nrw.kim.cases.Cases.anOpenCase;
import static nrw.kim.cases.Cast.coordinator;
import static nrw.kim.cases.Cast.foreignCaseManager;
import static nrw.kim.cases.Cast.jonas;
import static nrw.kim.cases.Cast.miriam;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nrw.kim.cases.CaseServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class InformationResourceTest {
    private String path;

    @BeforeEach
    void aCase() {
        path = "/api/v1/cases/" + anOpenCase() + "/information";
    }

    @Test
    void whatWasSaidIsRecordedByLanguageCorrectedAndTakenBack() {
        miriam().get(path).then().statusCode(200).body("items", empty());
        miriam().body("{\"givenOn\": \"2026-01-10\"}").put(path + "/fa").then().statusCode(428);
        said("fa", 0, "2026-01-10").statusCode(200).body("items.version", contains(1));
        said("de", 0, "2026-01-11").statusCode(200).body("items.language", contains("de", "fa"));
        said("fa", 0, "2026-01-12").statusCode(412);
        said("fa", 0, "2026-01-10").statusCode(200);
        said("fa", 1, "2026-01-12").statusCode(200).body("items.givenOn", contains("2026-01-12", "2026-01-11"));
        coordinator().get(path).then().statusCode(200).body("items", hasSize(2));
        takenBack("fa", 1).statusCode(412);
        takenBack("fa", 2).statusCode(200).body("items.language", contains("de"));
        takenBack("fa", 2).statusCode(200);
    }

    @Test
    void nobodyIsToldInTheFuture() {
        said("ar", 0, "2999-01-01").statusCode(422).body("type", endsWith("/information-in-future"));
        said("ARABISCH", 0, "2026-01-10").statusCode(400);
    }

    @Test
    void onlyWhoWorksOnTheCaseRecordsIt() {
        jonas().header("If-Match", 0)
                .body("{\"givenOn\": \"2026-01-10\"}")
                .put(path + "/de")
                .then()
                .statusCode(403);
        foreignCaseManager().get(path).then().statusCode(404);
    }

    private ValidatableResponse takenBack(String language, int version) {
        return miriam().header("If-Match", version)
                .delete(path + "/" + language)
                .then();
    }

    private ValidatableResponse said(String language, int version, String day) {
        return miriam().header("If-Match", version)
                .body("{\"givenOn\": \"%s\"}".formatted(day))
                .put(path + "/" + language)
                .then();
    }
}
