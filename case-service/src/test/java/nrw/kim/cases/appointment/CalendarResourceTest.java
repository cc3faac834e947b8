package nrw.kim.cases.appointment;

import static io.restassured.RestAssured.given;
import static nrw.kim.cases.Cases.anOpenCase;
import static nrw.kim.cases.Cast.as;
import static nrw.kim.cases.Cast.coordinator;
import static nrw.kim.cases.Cast.foreignCaseManager;
import static nrw.kim.cases.Cast.jonas;
import static nrw.kim.cases.Cast.miriam;
import static nrw.kim.cases.Sites.aSite;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.cases.Cast;
import nrw.kim.cases.token.TenantToken;
import nrw.kim.kit.LocalDays;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.TestDatabase;
import nrw.kim.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class CalendarResourceTest {
    private static final String WEEK = "/api/v1/appointments?from=2031-03-03&to=2031-03-09";

    @Test
    void theOwnCalendarHoldsTheAppointmentsOfTheOwnCases() {
        var site = aSite("Kalender");
        var id = planned(anOpenCase(), "2031-03-05T09:00:00+01:00", site, 201);
        miriam().get(WEEK)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("items.find { it.id == '%s' }.mine".formatted(id), equalTo(true));
        jonas().get(WEEK).then().body("items.id", not(hasItem(id)));
        foreignCaseManager().get(WEEK).then().body("items.id", not(hasItem(id)));
    }

    @Test
    void coordinationSeesTheCalendarOfASiteAndTheLookIsLogged() {
        var site = aSite("Koordination");
        var id = planned(anOpenCase(), "2031-03-06T09:00:00+01:00", site, 201);
        var sub = UUID.randomUUID();
        as(Tokens.token(Roles.COORDINATOR, "05170", sub, Cast.KREIS))
                .get(WEEK + "&siteId=" + site)
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
        miriam().get(WEEK + "&siteId=" + site).then().statusCode(403);
        assertThat(TestDatabase.rows(
                        "select 1 from access_log where actor = ? and action = 'CALENDAR_READ' and purpose = 'SUPERVISION'",
                        sub.toString()))
                .hasSize(1);
    }

    @Test
    void theDaysAreThoseOfGermanyAndAreNotEndless() {
        var site = aSite("Mitternacht");
        var late = planned(anOpenCase(), "2031-03-02T23:30:00Z", site, 201);
        coordinator().get(WEEK + "&siteId=" + site).then().body("items.id", contains(late));
        miriam().get("/api/v1/appointments?from=2031-01-01&to=2031-12-31")
                .then()
                .statusCode(422)
                .body("type", endsWith("calendar-range"));
    }

    @Test
    void anAppointmentAtASiteNamesOneOfTheKi() {
        planned(anOpenCase(), "2031-03-05T09:00:00+01:00", UUID.randomUUID(), 422);
    }

    @Test
    void theFeedNeedsNoLoginAndNamesNobody() {
        // Given
        var file = anOpenCase();
        var number = miriam().get("/api/v1/cases/" + file).path("number").toString();
        planned(file, LocalDate.now(LocalDays.ZONE).plusDays(20) + "T09:00:00Z", null, 201);
        var path = feed();

        // When
        var text = given().accept("*/*")
                .get(path)
                .then()
                .statusCode(200)
                .contentType("text/calendar")
                .extract()
                .asString();

        // Then
        assertThat(text.replace("\r\n ", ""))
                .contains("KIM-Termin " + number)
                .doesNotContain("Haddad", "Amal", "Antrag");
        assertThat(TestDatabase.rows("select token_hash from calendar_feed"))
                .extracting(row -> row.get("token_hash").toString())
                .noneMatch(path::contains);
    }

    @Test
    void aFeedEndsWhenItIsTakenBackOrMadeAnew() {
        var owner = as(Tokens.token(Roles.CASE_MANAGER, "05170", UUID.randomUUID(), Cast.KREIS));
        var first = owner.put("/api/v1/calendar-feed").path("path").toString();
        var second = owner.put("/api/v1/calendar-feed").path("path").toString();
        given().get(first).then().statusCode(404);
        given().get(second).then().statusCode(200);
        owner.get("/api/v1/calendar-feed").then().statusCode(200).body("active", equalTo(true));
        owner.delete("/api/v1/calendar-feed").then().statusCode(204);
        given().get(second).then().statusCode(404);
        owner.get("/api/v1/calendar-feed").then().statusCode(200).body("active", equalTo(false));
    }

    @Test
    void anExpiredOrInventedAddressLeadsNowhere() {
        var path = feed();
        var token = path.substring(path.lastIndexOf('/') + 1, path.length() - 4);
        TestDatabase.execute("update calendar_feed set expires_at = now() - interval '1 day' where token_hash = '"
                + TenantToken.hash(token) + "'");
        given().get(path).then().statusCode(404);
        given().get("/api/v1/calendar-feeds/05170-unsinn.ics").then().statusCode(404);
    }

    private static String feed() {
        return miriam().put("/api/v1/calendar-feed")
                .then()
                .statusCode(200)
                .extract()
                .path("path")
                .toString();
    }

    private static String planned(String file, String at, UUID site, int status) {
        var id = miriam().body("""
                        {"startsAt": "%s", "minutes": 45, "place": "SITE", "siteId": %s, "subject": "Antrag ausfüllen",
                         "interpreterNeeded": false}
                        """.formatted(at, site == null ? "null" : "\"" + site + "\""))
                .post("/api/v1/cases/" + file + "/appointments")
                .then()
                .statusCode(status)
                .extract()
                .path("id");
        return id == null ? null : id.toString();
    }
}
