package nrw.kim.cases.duplicate;

import static nrw.kim.cases.Cast.jonas;
import static nrw.kim.cases.Cast.miriam;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import nrw.kim.cases.CaseServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class DuplicateResourceTest {

    @Test
    void aHintNamesTheCaseItsLeadAndTheReason() {
        // Given
        var one = aCase(miriam(), "Oleksandr", "Tymoshchuk", "1979-08-04");
        var other = aCase(jonas(), "Alexander", "Tymoschtschuk", "1979-08-04");
        var swapped = aCase(jonas(), "Oleksandr", "Tymoshchuk", "1979-04-08");

        // When
        var hints = miriam().get("/api/v1/cases/" + one + "/duplicates").then().statusCode(200);

        // Then
        hints.body("items.find { it.caseId == '" + other + "' }.reason", equalTo("NAME_VARIANT"))
                .body("items.find { it.caseId == '" + swapped + "' }.reason", equalTo("SWAPPED_BIRTH_DATE"))
                .body("items.caseId", not(hasItem(one)));
    }

    @Test
    void beforeACaseIsOpenedTheVariantIsNamed() {
        aCase(miriam(), "Yevhen", "Pavliuchenko", "1971-10-02");
        miriam().body(body("Evgenij", "Pavljutschenko", "1971-10-02", false))
                .post("/api/v1/cases")
                .then()
                .statusCode(409)
                .body("type", endsWith("possible-duplicate"));
    }

    private static String aCase(RequestSpecification who, String given, String family, String born) {
        return who.body(body(given, family, born, true))
                .post("/api/v1/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String body(String given, String family, String born, boolean seen) {
        return """
                {"person": {"givenName": "%s", "familyName": "%s", "birthDate": "%s", "residence": {"ags": "05170008"}},
                 "accessChannel": "SELBSTMELDUNG", "lifeDomains": ["WORK"], "duplicatesSeen": %s}""".formatted(given, family, born, seen);
    }
}
