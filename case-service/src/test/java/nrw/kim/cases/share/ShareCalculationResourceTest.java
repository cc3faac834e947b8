package nrw.kim.cases.share;

import static nrw.kim.cases.Cast.KREIS;
import static nrw.kim.cases.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
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
class ShareCalculationResourceTest {
    private static final String CALCULATIONS = "/api/v1/team/share-calculations";
    private static final String AREAS = "/api/v1/team/areas";
    // Kreis Olpe: nobody else here has areas in it.
    private static final String KI = "05966";
    private static final String ATTENDORN = "05966004";
    private static final String OLPE = "05966024";

    private static RequestSpecification lead(String role) {
        return as(Tokens.token(role, KI, UUID.randomUUID(), KREIS));
    }

    private static RequestSpecification coordinator() {
        return lead(Roles.COORDINATOR);
    }

    private static String figures(int attendorn, int olpe) {
        return """
                {"keyDate": "2021-03-31", "source": "=AZR()", "posts": 1.0, "step": "TENTH",
                 "figures": [{"ags": "%s", "persons": %d}, {"ags": "%s", "persons": %d}]}
                """.formatted(ATTENDORN, attendorn, OLPE, olpe);
    }

    private static ValidatableResponse calculate(String body) {
        return coordinator().body(body).post(CALCULATIONS).then();
    }

    private static String aColleagueWith(String ags, int share) {
        var sub = UUID.randomUUID();
        as(Tokens.token(Roles.CASE_MANAGER, KI, sub, KREIS))
                .get("/api/v1/cases")
                .then()
                .statusCode(200);
        return coordinator()
                .body("""
                        {"colleague": "%s", "kind": "MUNICIPALITY", "area": "%s", "share": %d, "validFrom": "%s"}
                        """.formatted(sub, ags, share, LocalDate.now(LocalDays.ZONE)))
                .post(AREAS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String line(String area, int version, int share) {
        return """
                {"lines": [{"area": "%s", "version": %d, "share": %d}]}
                """.formatted(area, version, share);
    }

    @Test
    void aCalculationIsKeptWithItsKeyDateAndItsSource() {
        String id = calculate(figures(3000, 1000))
                .statusCode(201)
                .body("keyDate", equalTo("2021-03-31"), "source", equalTo("=AZR()"), "persons", equalTo(4000))
                .body("rows.find { it.ags == '%s' }.name".formatted(OLPE), containsString("Olpe"))
                .body("rows.find { it.ags == '%s' }.quota".formatted(OLPE), equalTo(0.25f))
                .extract()
                .path("id");
        calculate(figures(1, 1)).statusCode(201);

        lead(Roles.KI_LEAD).get(CALCULATIONS).then().statusCode(200).body("items.id", hasItem(id));
        lead(Roles.CASE_MANAGER).get(CALCULATIONS).then().statusCode(403);
        lead(Roles.KI_LEAD).body(figures(1, 1)).post(CALCULATIONS).then().statusCode(403);
        as(Tokens.token(Roles.COORDINATOR, "05170", UUID.randomUUID(), KREIS))
                .get(CALCULATIONS + "/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void theSameKeyCalculatesOnce() {
        var sub = UUID.randomUUID();
        var key = UUID.randomUUID().toString();
        RequestSpecification twice = as(Tokens.token(Roles.COORDINATOR, KI, sub, KREIS))
                .header("Idempotency-Key", key)
                .body(figures(5, 6));
        String first = twice.post(CALCULATIONS).then().statusCode(201).extract().path("id");

        twice.post(CALCULATIONS).then().statusCode(201).body("id", equalTo(first));
    }

    @Test
    void theFileOfACalculationRunsNoFormula() {
        String id = calculate(figures(3000, 1000)).statusCode(201).extract().path("id");

        var csv = lead(Roles.KI_LEAD)
                .accept(ContentType.ANY)
                .get(CALCULATIONS + "/" + id + "/csv")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("stellenanteile-2021-03-31.csv"))
                .extract()
                .asString();

        assertThat(csv).contains("AGS;Kommune;Anzahl").contains("1000;0,2500;").contains(";2021-03-31;'=AZR()");
    }

    @Test
    void eachWrongLineIsNamedAndNothingIsKept() {
        calculate(figures(1, -1)).statusCode(400).body("violations[0].pointer", equalTo("/figures/1/persons"));
        calculate(figures(1, 1).replace(OLPE, "05170024"))
                .statusCode(422)
                .body("type", endsWith("share-figures-wrong"))
                .body("violations[0].pointer", equalTo("/figures/1/ags"), "violations[0].code", equalTo("OtherKi"));
    }

    @Test
    void whatWasChosenIsTakenOverAndStandsInTheHistory() {
        // Given
        var area = aColleagueWith(OLPE, 60);
        String id = calculate(figures(1, 3)).statusCode(201).extract().path("id");
        var own = "items.find { it.area == '%s' }.".formatted(area);
        int after = coordinator()
                .get(CALCULATIONS + "/" + id + "/takeover")
                .then()
                .statusCode(200)
                .body(own + "before", equalTo(60), own + "obstacle", nullValue())
                .extract()
                .path(own + "after");

        // When
        coordinator()
                .body(line(area, 0, after))
                .post(CALCULATIONS + "/" + id + "/takeover")
                .then()
                .statusCode(200)
                .body(own + "before", equalTo(after));

        // Then
        coordinator()
                .get(AREAS + "/history")
                .then()
                .body("items.findAll { it.areaId == '%s' }.share".formatted(area), hasItems(after, 60));
        coordinator().get(CALCULATIONS + "/" + id).then().body("takenOverAt", not(nullValue()));
    }

    @Test
    void whatIsNotAsItWasSeenIsNotTakenOver() {
        var area = aColleagueWith(ATTENDORN, 10);
        String id = calculate(figures(3, 1)).statusCode(201).extract().path("id");

        coordinator()
                .body(line(area, 7, 80))
                .post(CALCULATIONS + "/" + id + "/takeover")
                .then()
                .statusCode(409)
                .body("type", endsWith("share-takeover-outdated"));
        lead(Roles.KI_LEAD)
                .body(line(area, 0, 80))
                .post(CALCULATIONS + "/" + id + "/takeover")
                .then()
                .statusCode(403);
        coordinator().get(CALCULATIONS + "/" + id).then().body("takenOverAt", nullValue());
    }
}
