package nrw.kim.cases.walkin;

import static nrw.kim.cases.Cases.anOpenCase;
import static nrw.kim.cases.Cast.coordinator;
import static nrw.kim.cases.Cast.foreignCaseManager;
import static nrw.kim.cases.Cast.jonas;
import static nrw.kim.cases.Cast.miriam;
import static nrw.kim.cases.Cast.officer;
import static nrw.kim.cases.Sites.aSite;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class WalkInResourceTest {
    private static final String PATH = "/api/v1/walk-ins";

    @Test
    void anAnonymousVisitIsCountedAndNothingLeadsToAPerson() {
        // Given
        var site = aSite("Anonym");

        // When
        var id = record(site, "\"ageGroup\": \"A18_26\"")
                .then()
                .statusCode(201)
                .body("anonymous", equalTo(true))
                .extract()
                .path("id")
                .toString();

        // Then
        assertThat(eventOf(id))
                .contains("\"anonymous\": true", "HOUSING", "ADVISED", "\"language\": \"AR\"")
                .doesNotContain("A18_26", "note", "caseId");
        assertThat(TestDatabase.rows("select * from walk_in where id = ?", UUID.fromString(id)))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("case_id", null));
    }

    @Test
    void anAnonymousVisitTakesNoFreeText() {
        record(aSite("Kein Text"), "\"note\": \"Frau Haddad\"")
                .then()
                .statusCode(422)
                .body("type", endsWith("walk-in-fields"))
                .body("violations[0].pointer", equalTo("/note"));
    }

    @Test
    void theVisitOfAPersonIsAContactOfTheCase() {
        // Given
        var file = anOpenCase();

        // When
        var id = record(aSite("Mit Fall"), "\"caseId\": \"%s\", \"note\": \"Brief erklärt\"".formatted(file))
                .then()
                .statusCode(201)
                .extract()
                .path("id")
                .toString();

        // Then
        miriam().get("/api/v1/cases/" + file + "/contacts")
                .then()
                .body("items", hasSize(1))
                .body("items[0].channel", equalTo("PERSONAL"))
                .body("items[0].note", equalTo("Brief erklärt"));
        assertThat(eventOf(id)).contains("\"anonymous\": false").doesNotContain(file);
    }

    @Test
    void aNewPersonBecomesACaseInTheSameStep() {
        var surname = "Walkin" + UUID.randomUUID().toString().substring(0, 8);
        var file = record(aSite("Neuer Fall"), """
                        "newCase": {"duplicatesSeen": true, "person": {"givenName": "Samir", "familyName": "%s",
                          "birthDate": "1990-01-01", "interpreterNeeded": false, "residence": {"ags": "05170024"}}}
                        """.formatted(surname))
                .then()
                .statusCode(201)
                .extract()
                .path("caseId")
                .toString();
        miriam().get("/api/v1/cases/" + file)
                .then()
                .statusCode(200)
                .body("person.familyName", equalTo(surname))
                .body("accessChannel", equalTo("SELBSTMELDUNG"));
        miriam().get("/api/v1/cases/" + file + "/contacts").then().body("items", hasSize(1));
    }

    @Test
    void whoDidNotRecordAVisitSeesThatSomebodyWasThereButNotWho() {
        var site = aSite("Liste");
        record(site, "\"caseId\": \"%s\"".formatted(anOpenCase())).then().statusCode(201);
        jonas().get(PATH + "?siteId=" + site)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].anonymous", equalTo(false))
                .body("items[0].caseId", nullValue());
        coordinator().get(PATH + "?siteId=" + site).then().body("items[0].caseId", nullValue());
        foreignCaseManager().get(PATH + "?siteId=" + site).then().body("items", empty());
    }

    @Test
    void theAbhSeesNothingOfIt() {
        var site = aSite("ABH");
        officer().get(PATH + "?siteId=" + site).then().statusCode(403);
    }

    @Test
    void theSameKeyCountsOnce() {
        var site = aSite("Einmal");
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        miriam().headers(key)
                .body(body(site, "\"ageGroup\": null"))
                .post(PATH)
                .then()
                .statusCode(201);
        miriam().headers(key)
                .body(body(site, "\"ageGroup\": null"))
                .post(PATH)
                .then()
                .statusCode(201);
        miriam().get(PATH + "?siteId=" + site).then().body("items", hasSize(1));
    }

    @Test
    void onlyASiteOfTheKiAndAnOwnCaseAreTaken() {
        record(UUID.randomUUID(), "\"ageGroup\": null").then().statusCode(422).body("type", endsWith("unknown-site"));
        jonas().body(body(aSite("Fremd"), "\"caseId\": \"%s\"".formatted(anOpenCase())))
                .post(PATH)
                .then()
                .statusCode(403);
    }

    private static Response record(UUID site, String more) {
        return miriam().body(body(site, more)).post(PATH);
    }

    private static String body(UUID site, String more) {
        return """
                {"siteId": "%s", "minutes": 15, "language": "ar", "interpreterUsed": false, "domains": ["HOUSING"],
                 "outcome": "ADVISED", %s}
                """.formatted(site, more);
    }

    private static String eventOf(String id) {
        return TestDatabase.rows("select cast(payload as text) as payload from domain_event where key = ?", id)
                .getFirst()
                .get("payload")
                .toString();
    }
}
