package nrw.kim.cases.area;

import static nrw.kim.cases.Cast.KREIS;
import static nrw.kim.cases.Cast.as;
import static nrw.kim.cases.Cast.coordinator;
import static nrw.kim.cases.Cast.jobcenter;
import static nrw.kim.cases.Cast.miriam;
import static nrw.kim.cases.Referrals.aReferral;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.UUID;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.kit.LocalDays;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class TeamResourceTest {
    private static final String AREAS = "/api/v1/team/areas";
    private static final LocalDate TODAY = LocalDate.now(LocalDays.ZONE);

    private final UUID sub = UUID.randomUUID();

    private RequestSpecification manager() {
        return as(Tokens.token(Roles.CASE_MANAGER, "05170", sub, KREIS));
    }

    @BeforeEach
    void theCaseManagerHasBeenHere() {
        manager().get("/api/v1/cases").then().statusCode(200);
    }

    private String aCase() {
        return manager()
                .body("""
                        {"person": {"givenName": "Sara", "familyName": "Nouri", "birthDate": "1992-02-03", "residence": {"ags": "05170008"}},
                         "accessChannel": "SELBSTMELDUNG", "lifeDomains": ["WORK"], "duplicatesSeen": true}
                        """)
                .post("/api/v1/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse add(String kind, String area, int share, LocalDate from) {
        return coordinator()
                .body("""
                        {"colleague": "%s", "kind": "%s", "area": "%s", "share": %d, "validFrom": "%s"}
                        """.formatted(sub, kind, area, share, from))
                .post(AREAS)
                .then();
    }

    @Test
    void sharesTogetherAreAtMostAFullPostOnEachDay() {
        add("MUNICIPALITY", "05170040", 60, TODAY.plusYears(1)).statusCode(201);
        add("DISTRICT", "BEZIRK-2", 40, TODAY).statusCode(201);
        add("DISTRICT", "BEZIRK-3", 10, TODAY).statusCode(422).body("type", endsWith("shares-over-full-post"));
    }

    @Test
    void aKeyFitsItsKind() {
        add("MUNICIPALITY", "0517", 10, TODAY).statusCode(422).body("type", endsWith("area-key-invalid"));
        add("KI", "05170", 10, TODAY).statusCode(422).body("type", endsWith("area-key-invalid"));
        add("KI", "", 10, TODAY).statusCode(201);
    }

    @Test
    void whatWasSaidOfAnAreaStaysInItsHistory() {
        String area =
                add("DISTRICT", "BEZIRK-7", 40, TODAY).statusCode(201).extract().path("id");
        coordinator()
                .header("If-Match", 0)
                .body("""
                        {"colleague": "%s", "kind": "DISTRICT", "area": "BEZIRK-7", "share": 50, "validFrom": "%s", "validUntil": "%s"}
                        """.formatted(sub, TODAY, TODAY.plusMonths(6)))
                .put(AREAS + "/" + area)
                .then()
                .statusCode(200)
                .body("share", equalTo(50));
        coordinator().header("If-Match", 1).delete(AREAS + "/" + area).then().statusCode(204);

        var own = "items.findAll { it.areaId == '%s' }.".formatted(area);
        coordinator()
                .get(AREAS + "/history")
                .then()
                .statusCode(200)
                .body(own + "step", contains("REMOVED", "CHANGED", "ADDED"))
                .body(own + "share", contains(50, 50, 40));
        manager().get(AREAS + "/history").then().statusCode(403);
    }

    @Test
    void theCaseManagerOfTheMunicipalityIsProposedFirst() {
        // Given: nobody else has this Kommune
        aCase();
        String area = add("MUNICIPALITY", "05170048", 50, TODAY)
                .statusCode(201)
                .extract()
                .path("id");
        String referral = jobcenter()
                .body(aReferral("T-" + UUID.randomUUID(), "Ali", "Kaya", "1989-02-03", "05170048"))
                .post("/api/v1/referrals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        // When
        var proposal = miriam().get("/api/v1/referrals/" + referral + "/assignment-proposal")
                .then();

        // Then
        proposal.statusCode(200)
                .body("reason", equalTo("RESPONSIBLE_FOR_AREA"))
                .body("candidates[0].responsible", equalTo(sub.toString()))
                .body("candidates[0].share", equalTo(50), "candidates[0].perPost", equalTo(2.0f));
        coordinator().header("If-Match", 0).delete(AREAS + "/" + area).then().statusCode(204);
    }

    @Test
    void theCaseloadIsForCoordinationAndLineManagement() {
        aCase();
        add("KI", "", 50, TODAY).statusCode(201);
        var lead = as(Tokens.token(Roles.KI_LEAD, "05170", UUID.randomUUID(), KREIS));
        var own = "items.find { it.colleague == '%s' }.".formatted(sub);
        lead.get("/api/v1/team/caseload")
                .then()
                .statusCode(200)
                .body(own + "openCases", equalTo(1), own + "perPost", equalTo(2.0f), own + "phases.ZUGANG", equalTo(1));
        manager().get("/api/v1/team/caseload").then().statusCode(403);
    }
}
