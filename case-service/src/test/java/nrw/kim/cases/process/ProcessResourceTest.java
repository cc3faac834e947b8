package nrw.kim.cases.process;

import static nrw.kim.cases.Cast.KREIS;
import static nrw.kim.cases.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
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

/** In a KI of its own: what it asks for must not reach the other tests' cases. */
@QuarkusTest
@CaseServiceTest
class ProcessResourceTest {
    private static final String KI = "05158";
    private static final String PATH = "/api/v1/process-configuration";
    private static final UUID LENA = UUID.randomUUID();

    @BeforeEach
    void theKiHasNoSettingsOfItsOwn() {
        TestDatabase.execute("delete from process_configuration where ki = '" + KI + "'");
    }

    @Test
    void aKiWithoutSettingsHasThoseOfTheHouseAndOnlyItsAdministrationChangesThem() {
        lena().get(PATH).then().statusCode(200).body("version", equalTo(0)).body("settings.phases", empty());
        lena().header("If-Match", 0).body(settings("[]", "[]")).put(PATH).then().statusCode(403);
        admin().body(settings("[]", "[]")).put(PATH).then().statusCode(428);
        configured("[]", "[]").then().statusCode(200).body("version", equalTo(1));
        configured("[]", "[]").then().statusCode(412);
    }

    @Test
    void theKisWordsAreSeenByAllWhoWorkOnCases() {
        admin().header("If-Match", 0).body("""
                        {"phases": [{"phase": "MONITORING", "de": "Begleitung", "en": "Company"}], "domains": [], "requirements": [],
                         "milestones": [], "monitoringDays": null, "bodies": []}
                        """).put(PATH).then().statusCode(200);
        lena().get(PATH).then().body("settings.phases[0].de", equalTo("Begleitung"));
    }

    @Test
    void aTransitionThatLacksSomethingIsRefusedAndSaysWhere() {
        // Given
        configured("[{\"phase\": \"ERSTBERATUNG\", \"fields\": [\"CONTACT\", \"RESIDENCE_STATUS\"]}]", "[]")
                .then()
                .statusCode(200);
        var file = aCase();

        // Then
        move(file, 0, "ERSTBERATUNG")
                .then()
                .statusCode(422)
                .body("type", endsWith("phase-lacks-fields"))
                .body("violations.pointer", containsInAnyOrder("/contacts", "/person/residenceStatus"));
        lena().get("/api/v1/cases/" + file).then().body("phase", equalTo("ZUGANG"));
    }

    @Test
    void aTransitionThatHasWhatIsAskedForGoesThrough() {
        configured("[{\"phase\": \"ERSTBERATUNG\", \"fields\": [\"CONTACT\"]}]", "[]")
                .then()
                .statusCode(200);
        var file = aCase();
        lena().body("{\"date\": \"2026-11-10\", \"minutes\": 10, \"channel\": \"PHONE\"}")
                .post("/api/v1/cases/" + file + "/contacts")
                .then()
                .statusCode(201);
        move(file, 0, "ERSTBERATUNG").then().statusCode(200);
    }

    @Test
    void aCaseInMonitoringComesUpAgainAfterTheInterval() {
        // Given
        configured("[]", "[]").then().statusCode(200);
        var file = aCase();
        var version = 0;
        for (var phase : new String[] {"ERSTBERATUNG", "ASSESSMENT", "ZIELVEREINBARUNG", "LEISTUNGSSTEUERUNG"}) {
            move(file, version++, phase).then().statusCode(200);
        }
        lena().get("/api/v1/cases/" + file).then().body("nextFollowUp", nullValue());

        // When
        var before = LocalDate.now(LocalDays.ZONE);
        move(file, version, "MONITORING").then().statusCode(200);

        // Then
        var day = LocalDate.parse(
                lena().get("/api/v1/cases/" + file).path("nextFollowUp").toString());
        assertThat(day).isBetween(before.plusDays(29), before.plusDays(31));
    }

    @Test
    void aCaseClimbsTheStairOfItsKi() {
        // Given
        configured("[]", """
                [{"code": "ARRIVED", "de": "Angekommen", "en": "Arrived"}, {"code": "STABLE", "de": "Stabil", "en": "Stable"}]""").then().statusCode(200);
        var stair = "/api/v1/cases/" + aCase() + "/milestones";
        lena().get(stair).then().statusCode(200).body("items[0].reachedOn", nullValue());

        // Then
        reach(stair, "STABLE", 0, "2026-11-01").then().statusCode(422).body("type", endsWith("milestone-order"));
        reach(stair, "ARRIVED", 0, "2026-11-01")
                .then()
                .statusCode(200)
                .body("items[0].reachedOn", equalTo("2026-11-01"));
        reach(stair, "ARRIVED", 0, "2026-11-01").then().statusCode(200).body("items[0].version", equalTo(1));
        reach(stair, "ARRIVED", 0, "2026-10-29").then().statusCode(412);
        reach(stair, "ARRIVED", 1, "2026-10-30").then().body("items[0].reachedOn", equalTo("2026-10-30"));
        reach(stair, "STABLE", 0, "2026-11-02").then().statusCode(200).body("items[1].recordedBy", notNullValue());
        reach(stair, "UNKNOWN", 0, "2026-11-02").then().statusCode(404);
        lena().delete(stair + "/STABLE").then().statusCode(428);
        takeBack(stair, "ARRIVED", 2).then().statusCode(422);
        takeBack(stair, "STABLE", 2).then().statusCode(412);
        takeBack(stair, "STABLE", 1).then().statusCode(200).body("items[1].reachedOn", nullValue());
        takeBack(stair, "STABLE", 1).then().statusCode(200).body("items[1].version", equalTo(0));
    }

    @Test
    void bodiesMustStandInTheDirectory() {
        admin().header("If-Match", 0)
                .body("""
                        {"phases": [], "domains": [], "requirements": [], "milestones": [], "monitoringDays": null,
                         "bodies": [{"domain": "WORK", "organisations": ["%s"]}]}
                        """.formatted(UUID.randomUUID()))
                .put(PATH)
                .then()
                .statusCode(422)
                .body("type", endsWith("process-unknown-body"));
    }

    private static RequestSpecification lena() {
        return as(Tokens.token(Roles.CASE_MANAGER, KI, LENA, KREIS));
    }

    private static RequestSpecification admin() {
        return as(Tokens.token(Roles.TENANT_ADMIN, KI, UUID.randomUUID(), KREIS));
    }

    private static Response configured(String requirements, String milestones) {
        return admin().header("If-Match", 0)
                .body(settings(requirements, milestones))
                .put(PATH);
    }

    private static String settings(String requirements, String milestones) {
        return """
                {"phases": [], "domains": [], "requirements": %s, "milestones": %s, "monitoringDays": 30, "bodies": []}
                """.formatted(requirements, milestones);
    }

    private static Response move(String file, int version, String phase) {
        return lena().header("If-Match", version)
                .body("{\"phase\": \"%s\"}".formatted(phase))
                .post("/api/v1/cases/" + file + "/phase");
    }

    private static Response takeBack(String stair, String code, int version) {
        return lena().header("If-Match", version).delete(stair + "/" + code);
    }

    private static Response reach(String stair, String code, int version, String day) {
        return lena().header("If-Match", version)
                .body("{\"reachedOn\": \"%s\"}".formatted(day))
                .put(stair + "/" + code);
    }

    private static String aCase() {
        return lena().body("""
                        {"person": {"givenName": "Nadia", "familyName": "Stufe", "birthDate": "1991-04-05",
                           "interpreterNeeded": false, "residence": {"ags": "05158004"}},
                         "accessChannel": "SELBSTMELDUNG", "lifeDomains": ["WORK"], "duplicatesSeen": true}
                        """)
                .post("/api/v1/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id")
                .toString();
    }
}
