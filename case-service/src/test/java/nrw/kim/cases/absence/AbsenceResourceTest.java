package nrw.kim.cases.absence;

import static nrw.kim.cases.Cast.KREIS;
import static nrw.kim.cases.Cast.as;
import static nrw.kim.cases.Cast.coordinator;
import static nrw.kim.cases.Cast.foreignCaseManager;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.UUID;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.kit.LocalDays;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.TestDatabase;
import nrw.kim.kit.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class AbsenceResourceTest {
    private static final String ABSENCES = "/api/v1/team/absences";
    private static final LocalDate TODAY = LocalDate.now(LocalDays.ZONE);

    private final UUID away = UUID.randomUUID();
    private final UUID standIn = UUID.randomUUID();

    private static RequestSpecification manager(UUID sub) {
        return as(Tokens.token(Roles.CASE_MANAGER, "05170", sub, KREIS));
    }

    /** Somebody of another Anstellungsträger, who sees no case of this one by belonging to it. */
    private RequestSpecification standIn() {
        return as(Tokens.token(Roles.CASE_MANAGER, "05170", standIn, standIn));
    }

    @BeforeEach
    void bothHaveBeenHere() {
        manager(away).get("/api/v1/cases").then().statusCode(200);
        standIn().get("/api/v1/cases").then().statusCode(200);
    }

    private String aCase() {
        return manager(away)
                .body("""
                        {"person": {"givenName": "Omar", "familyName": "Sayed", "birthDate": "1990-02-03", "residence": {"ags": "05170008"}},
                         "accessChannel": "SELBSTMELDUNG", "lifeDomains": ["WORK"], "duplicatesSeen": true}
                        """)
                .post("/api/v1/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String days(LocalDate from, LocalDate until, UUID standIn) {
        return """
                {"kind": "LEAVE", "from": "%s", "until": "%s", "substitute": %s}
                """.formatted(from, until, standIn == null ? null : "\"" + standIn + "\"");
    }

    private ValidatableResponse enter(LocalDate from, LocalDate until) {
        return manager(away).body(days(from, until, standIn)).post(ABSENCES).then();
    }

    @Test
    void whoStandsInSeesAndWorksWhileTheDaysLast() {
        // Given
        var file = aCase();
        standIn().get("/api/v1/cases/" + file).then().statusCode(404);

        // When
        enter(TODAY, TODAY.plusDays(4)).statusCode(201).body("now", equalTo(true));

        // Then
        standIn()
                .get("/api/v1/cases/" + file)
                .then()
                .statusCode(200)
                .body("relation", equalTo("SUBSTITUTE"), "mayWork", equalTo(true), "mine", equalTo(false))
                .body("away.until", equalTo(TODAY.plusDays(4).toString()));
        standIn()
                .queryParam("responsible", "me")
                .get("/api/v1/cases")
                .then()
                .statusCode(200)
                .body(
                        "items.find { it.id == '%s' }.substitutedUntil".formatted(file),
                        equalTo(TODAY.plusDays(4).toString()));
        standIn()
                .body("{\"date\": \"2026-11-10\", \"minutes\": 10, \"channel\": \"PHONE\", \"followUp\": \"%s\"}"
                        .formatted(TODAY.plusDays(1)))
                .post("/api/v1/cases/" + file + "/contacts")
                .then()
                .statusCode(201);
        standIn()
                .get("/api/v1/due?limit=200")
                .then()
                .statusCode(200)
                .body("items.find { it.caseId == '%s' }.forColleague".formatted(file), notNullValue());
        assertThat(TestDatabase.rows(
                        "select distinct action from access_log where actor = ? and purpose = 'SUBSTITUTION'",
                        standIn.toString()))
                .extracting(row -> row.get("action"))
                .contains("CASE_READ", "CASE_LIST", "DUE_LIST");
    }

    @Test
    void whoStandsInEndsNoCase() {
        var file = aCase();
        enter(TODAY, TODAY).statusCode(201);
        standIn()
                .header("If-Match", 0)
                .body("{\"reason\": \"MOVED_AWAY\"}")
                .post("/api/v1/cases/" + file + "/close")
                .then()
                .statusCode(403);
    }

    @Test
    void accessBeginsAndEndsByItself() {
        // Given
        var file = aCase();
        enter(TODAY.plusDays(3), TODAY.plusDays(9)).statusCode(201).body("now", equalTo(false));

        // Then: not yet
        standIn().get("/api/v1/cases/" + file).then().statusCode(404);

        // When: over
        TestDatabase.rows(
                "update absence set from_on = ?, until_on = ? where absent = ? returning 1",
                TODAY.minusDays(9),
                TODAY.minusDays(1),
                away.toString());

        // Then: no more
        standIn().get("/api/v1/cases/" + file).then().statusCode(404);
        standIn().get("/api/v1/due?limit=200").then().statusCode(200).body("items.caseId", not(hasItem(file)));
    }

    @Test
    void whyIsNothingForColleagues() {
        var id = enter(TODAY.plusDays(1), TODAY.plusDays(2))
                .statusCode(201)
                .body("kind", equalTo("LEAVE"))
                .extract()
                .path("id");
        var kind = "items.find { it.id == '%s' }.kind".formatted(id);
        standIn().get(ABSENCES).then().statusCode(200).body(kind, nullValue());
        coordinator().get(ABSENCES).then().statusCode(200).body(kind, equalTo("LEAVE"));
        foreignCaseManager().get(ABSENCES).then().statusCode(200).body("items.id", not(hasItem(id)));
    }

    @Test
    void whatCannotBeIsRefused() {
        enter(TODAY, TODAY.minusDays(1)).statusCode(422).body("type", endsWith("absence-ends-before-it-begins"));
        manager(away)
                .body(days(TODAY, TODAY, away))
                .post(ABSENCES)
                .then()
                .statusCode(422)
                .body("type", endsWith("own-substitute"));
        manager(away)
                .body(days(TODAY, TODAY, UUID.randomUUID()))
                .post(ABSENCES)
                .then()
                .statusCode(422)
                .body("type", endsWith("unknown-colleague"));
        enter(TODAY, TODAY.plusDays(2)).statusCode(201);
        enter(TODAY.plusDays(2), TODAY.plusDays(5)).statusCode(409).body("type", endsWith("absence-overlaps"));
        standIn()
                .body(days(TODAY, TODAY, away))
                .post(ABSENCES)
                .then()
                .statusCode(409)
                .body("type", endsWith("substitute-away"));
        standIn()
                .body("{\"absent\": \"%s\", \"kind\": \"LEAVE\", \"from\": \"%s\", \"until\": \"%s\"}"
                        .formatted(away, TODAY, TODAY))
                .post(ABSENCES)
                .then()
                .statusCode(403);
    }

    @Test
    void whatHasBegunKeepsItsFirstDayAndMayEndEarlier() {
        String id = enter(TODAY, TODAY.plusDays(9)).statusCode(201).extract().path("id");
        manager(away)
                .header("If-Match", 0)
                .delete(ABSENCES + "/" + id)
                .then()
                .statusCode(409)
                .body("type", endsWith("absence-has-begun"));
        manager(away)
                .header("If-Match", 0)
                .body(days(TODAY, TODAY.plusDays(1), null))
                .put(ABSENCES + "/" + id)
                .then()
                .statusCode(200)
                .body("until", equalTo(TODAY.plusDays(1).toString()), "substitute", nullValue());
    }

    @Test
    void theCoordinationArrangesForAllAndTakesBackWhatHasNotBegun() {
        String id = coordinator()
                .body("{\"absent\": \"%s\", \"kind\": \"TRAINING\", \"from\": \"%s\", \"until\": \"%s\"}"
                        .formatted(away, TODAY.plusDays(5), TODAY.plusDays(6)))
                .post(ABSENCES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        standIn().header("If-Match", 0).delete(ABSENCES + "/" + id).then().statusCode(403);
        coordinator().header("If-Match", 0).delete(ABSENCES + "/" + id).then().statusCode(204);
    }

    private static org.hamcrest.Matcher<String> endsWith(String slug) {
        return org.hamcrest.Matchers.endsWith(slug);
    }
}
