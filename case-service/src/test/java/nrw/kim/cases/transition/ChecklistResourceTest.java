package nrw.kim.cases.transition;

import static nrw.kim.cases.Cast.KREIS;
import static nrw.kim.cases.Cast.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
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
class ChecklistResourceTest {
    private static final String CHECKLISTS = "/api/v1/team/transition-checklists";
    // Märkischer Kreis: the lists of this KI change, and nobody else here asks them.
    private static final String KI = "05962";
    private static final UUID MANAGER = UUID.randomUUID();

    private static RequestSpecification who(String role) {
        return as(Tokens.token(role, KI, role.equals(Roles.CASE_MANAGER) ? MANAGER : UUID.randomUUID(), KREIS));
    }

    private static int version() {
        return who(Roles.COORDINATOR)
                .get(CHECKLISTS)
                .then()
                .statusCode(200)
                .extract()
                .path("version");
    }

    private static ValidatableResponse put(String role, int version, String points) {
        return who(role)
                .header("If-Match", version)
                .body("{\"points\": [%s]}".formatted(points))
                .put(CHECKLISTS)
                .then();
    }

    private static String point(String code, int months, String words, boolean hidden) {
        return """
                {"kind": "VOLLJAEHRIGKEIT", "code": "%s", "monthsBefore": %d, "de": "%s", "en": "%s", "hidden": %s}
                """.formatted(code, months, words, words, hidden);
    }

    private static String aYoungPersonsCase() {
        return who(Roles.CASE_MANAGER)
                .body("""
                        {"person": {"givenName": "Navid", "familyName": "Rahimi", "birthDate": "%s",
                          "residence": {"ags": "05962004"}}, "accessChannel": "SELBSTMELDUNG", "lifeDomains": ["WORK"],
                         "duplicatesSeen": true}
                        """.formatted(LocalDate.now(LocalDays.ZONE).minusYears(18).plusMonths(11)))
                .post("/api/v1/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse transitions(String file) {
        return who(Roles.CASE_MANAGER)
                .get("/api/v1/cases/" + file + "/transitions")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse tick(String file, String code) {
        return who(Roles.CASE_MANAGER)
                .body("{\"done\": true}")
                .put("/api/v1/cases/" + file + "/transitions/VOLLJAEHRIGKEIT/items/" + code)
                .then();
    }

    @Test
    void theListOfTheKiIsAskedAndTicksOutliveItsChanges() {
        // Given: a tick under the standard
        var file = aYoungPersonsCase();
        tick(file, "PERSPECTIVE").statusCode(200);

        // When: other words, one hidden, one of the KI's own
        put(
                        Roles.COORDINATOR,
                        version(),
                        String.join(
                                ",",
                                point("PERSPECTIVE", 12, "Perspektivgespräch", false),
                                point("RESIDENCE_PATH", 12, "Aufenthalt", true),
                                point("LOTSE", 11, "Lotsin vorstellen", false)))
                .statusCode(200);

        // Then
        var done = "items[0].items.find { it.code == 'PERSPECTIVE' }.";
        transitions(file)
                .body(done + "done", equalTo(true), done + "text", equalTo("Perspektivgespräch"))
                .body("items[0].items.code", hasItems("LOTSE", "HOUSING"))
                .body("items[0].items.code", not(hasItem("RESIDENCE_PATH")));
        tick(file, "RESIDENCE_PATH").statusCode(404);
        who(Roles.CASE_MANAGER)
                .get("/api/v1/due?limit=200")
                .then()
                .body(
                        "items.findAll { it.caseId == '%s' && it.kind == 'TRANSITION' }.title".formatted(file),
                        hasItem("Lotsin vorstellen"));

        // And: hidden and shown again, the tick is still there
        tick(file, "LOTSE").statusCode(200);
        put(Roles.COORDINATOR, version(), point("LOTSE", 11, "Lotsin", true)).statusCode(200);
        transitions(file).body("items[0].items.code", not(hasItem("LOTSE")));
        put(Roles.COORDINATOR, version(), point("LOTSE", 11, "Lotsin", false)).statusCode(200);
        transitions(file).body("items[0].items.find { it.code == 'LOTSE' }.done", equalTo(true));
    }

    @Test
    void everyVersionStaysAndAStaleOneIsRefused() {
        var before = version();
        put(Roles.TENANT_ADMIN, before, point("LOTSE", 3, "Lotsin", false))
                .statusCode(200)
                .body("version", equalTo(before + 1), "changedBy", not(nullValue()));
        put(Roles.TENANT_ADMIN, before, point("LOTSE", 3, "Lotsin", false)).statusCode(412);
        who(Roles.COORDINATOR)
                .get(CHECKLISTS + "/versions")
                .then()
                .statusCode(200)
                .body("items.version", hasItem(before + 1));
    }

    @Test
    void theCoordinationAndTheAdministrationSetItUp() {
        put(Roles.CASE_MANAGER, 0, point("LOTSE", 3, "Lotsin", false)).statusCode(403);
        put(Roles.COORDINATOR, version(), point("LOTSE", 13, "Lotsin", false)).statusCode(400);
        who(Roles.CASE_MANAGER)
                .get(CHECKLISTS)
                .then()
                .statusCode(200)
                .body("points.find { it.point.code == 'YOUTH_HELP' }.standard", equalTo(true));
    }
}
