package nrw.kim.cases.supervision;

import static nrw.kim.cases.Cast.KREIS;
import static nrw.kim.cases.Cast.as;
import static nrw.kim.cases.Cast.jonas;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.UUID;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.kit.LocalDays;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class ReviewResourceTest {
    private static final String REVIEWS = "/api/v1/team/reviews";

    private final UUID managerId = UUID.randomUUID();
    private final UUID supervisorId = UUID.randomUUID();

    private RequestSpecification manager() {
        return as(Tokens.token(Roles.CASE_MANAGER, "05170", managerId, KREIS));
    }

    private RequestSpecification supervisor() {
        return as(Tokens.token(Roles.COORDINATOR, "05170", supervisorId, KREIS));
    }

    private String aCase() {
        return manager()
                .body("""
                        {"person": {"givenName": "Lina", "familyName": "Aziz", "birthDate": "1991-02-03", "residence": {"ags": "05170008"}},
                         "accessChannel": "SELBSTMELDUNG", "lifeDomains": ["HEALTH"], "duplicatesSeen": true}
                        """)
                .post("/api/v1/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private JsonPath draw(int size, String seed) {
        return supervisor()
                .body("""
                        {"openedFrom": "%1$s", "openedUntil": "%1$s", "caseManager": "%2$s", "size": %3$d, "seed": %4$s}
                        """.formatted(
                        LocalDate.now(LocalDays.ZONE), managerId, size, seed == null ? null : "\"" + seed + "\""))
                .post(REVIEWS)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    @Test
    void theSameSeedDrawsTheSameCasesAgain() {
        // Given
        for (int i = 0; i < 6; i++) {
            aCase();
        }

        // When
        var first = draw(3, null);
        var again = draw(3, first.getString("review.seed"));

        // Then
        assertThat(again.getList("samples.caseId")).isEqualTo(first.getList("samples.caseId"));
        assertThat(first.getInt("review.population")).isEqualTo(6);
    }

    @Test
    void theFachaufsichtReadsWhatItDrewForThatPurposeUntilItIsDone() {
        // Given
        var file = aCase();
        supervisor().get("/api/v1/cases/" + file).then().body("relation", equalTo("COORDINATION"));

        // When
        var review = draw(1, null);

        // Then
        supervisor()
                .get("/api/v1/cases/" + file)
                .then()
                .statusCode(200)
                .body(
                        "relation",
                        equalTo("SUPERVISING"),
                        "withheld",
                        equalTo(java.util.List.of("RELIGION", "MIGRATION_PHASE")));
        manager()
                .get("/api/v1/cases/" + file + "/accesses")
                .then()
                .statusCode(200)
                .body("items.purpose", hasItems("SUPERVISION", "COORDINATION"));
        supervisor()
                .header("If-Match", review.getInt("review.version"))
                .post(REVIEWS + "/" + review.getString("review.id") + "/close")
                .then()
                .statusCode(200);
        supervisor().get("/api/v1/cases/" + file).then().body("relation", equalTo("COORDINATION"));
    }

    @Test
    void theCaseManagerIsToldAndAnswers() {
        // Given
        var file = aCase();
        var review = draw(1, null);
        var sample = REVIEWS + "/" + review.getString("review.id") + "/samples/" + review.getString("samples[0].id");
        var told = """
                {"marks": [{"code": "ASSESSMENT_COMPLETE", "result": "PARTLY_MET"}], "feedback": "Ressourcen fehlen noch"}
                """;

        // When
        supervisor()
                .header("If-Match", 0)
                .body(told)
                .post(sample + "/feedback")
                .then()
                .statusCode(200)
                .body("report[0].results.PARTLY_MET", equalTo(1));

        // Then
        var inFile = "/api/v1/cases/" + file + "/supervision";
        manager().get(inFile).then().statusCode(200).body("items.feedback", hasItem("Ressourcen fehlen noch"));
        jonas().get(inFile).then().statusCode(403);
        manager()
                .header("If-Match", 1)
                .body("{\"answer\": \"Wird beim nächsten Gespräch erhoben\"}")
                .post(inFile + "/" + review.getString("samples[0].id") + "/answer")
                .then()
                .statusCode(200)
                .body("answer", equalTo("Wird beim nächsten Gespräch erhoben"));
        supervisor()
                .header("If-Match", 2)
                .body(told)
                .post(sample + "/feedback")
                .then()
                .statusCode(409)
                .body("type", endsWith("feedback-answered"));
    }

    @Test
    void anotherCoordinatorSeesTheReviewAndTellsNothing() {
        aCase();
        var review = draw(1, null);
        var other = Tokens.token(Roles.COORDINATOR, "05170", UUID.randomUUID(), KREIS);
        as(other).get(REVIEWS + "/" + review.getString("review.id")).then().statusCode(200);
        as(other)
                .header("If-Match", 0)
                .post(REVIEWS + "/" + review.getString("review.id") + "/close")
                .then()
                .statusCode(403);
        as(Tokens.token(Roles.KI_LEAD, "05170", UUID.randomUUID(), KREIS))
                .get(REVIEWS)
                .then()
                .statusCode(403);
    }

    @Test
    void whereThereIsNothingNothingIsDrawn() {
        supervisor().body("""
                        {"openedFrom": "2001-01-01", "openedUntil": "2001-01-02", "size": 3}
                        """).post(REVIEWS).then().statusCode(422).body("type", endsWith("nothing-to-draw"));
    }

    @Test
    void eachKiHasItsOwnChecklist() {
        var admin = Tokens.token(Roles.TENANT_ADMIN, "05558", UUID.randomUUID(), KREIS);
        as(admin)
                .header("If-Match", 0)
                .body("{\"items\": [{\"code\": \"OWN\", \"label\": \"Steht alles in der Akte?\"}]}")
                .put("/api/v1/team/supervision-checklist")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("OWN"));
        supervisor()
                .get("/api/v1/team/supervision-checklist")
                .then()
                .statusCode(200)
                .body("items[0].code", equalTo("ASSESSMENT_COMPLETE"));
        as(admin)
                .header("If-Match", 1)
                .body("{\"items\": []}")
                .put("/api/v1/team/supervision-checklist")
                .then()
                .statusCode(200)
                .body("version", equalTo(2), "items[0].code", equalTo("ASSESSMENT_COMPLETE"));
    }
}
