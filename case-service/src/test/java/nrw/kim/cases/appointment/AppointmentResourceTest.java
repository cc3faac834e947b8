package nrw.kim.cases.appointment;

import static nrw.kim.cases.Cases.anOpenCase;
import static nrw.kim.cases.Cast.foreignCaseManager;
import static nrw.kim.cases.Cast.jonas;
import static nrw.kim.cases.Cast.miriam;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import nrw.kim.cases.CaseServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class AppointmentResourceTest {
    private static final OffsetDateTime NOW = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES);

    @Test
    void whatIsPlannedIsDueAndMayBeMoved() {
        // Given
        var file = anOpenCase();
        var id = planned(file, NOW.plusDays(1));

        // Then
        miriam().get("/api/v1/due?limit=200").then().body("items.id", hasItem(id));
        miriam().header("If-Match", 0)
                .body(body(NOW.plusDays(30)))
                .put(path(file) + "/" + id)
                .then()
                .statusCode(200);
        miriam().header("If-Match", 0)
                .body(body(NOW))
                .put(path(file) + "/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void nobodyKeepsOrMissesAnAppointmentBeforeItBegins() {
        var file = anOpenCase();
        var id = planned(file, NOW.plusDays(1));
        close(file, id, 0, "KEPT").then().statusCode(422).body("type", endsWith("appointment-not-begun"));
        close(file, id, 0, "CANCELLED").then().statusCode(200).body("status", equalTo("CANCELLED"));
        close(file, id, 1, "MISSED").then().statusCode(409);
    }

    @Test
    void whatBecameOfAnAppointmentIsTakenBackAsLongAsItMakesSense() {
        var file = anOpenCase();
        var ahead = planned(file, NOW.plusDays(1));
        close(file, ahead, 0, "CANCELLED").then().statusCode(200);
        restore(file, ahead, 0).then().statusCode(412);
        restore(file, ahead, 1).then().statusCode(200).body("status", equalTo("PLANNED"));
        restore(file, ahead, 2).then().statusCode(409).body("type", endsWith("transition-refused"));

        var past = planned(file, NOW.minusHours(2));
        close(file, past, 0, "MISSED").then().statusCode(200);
        restore(file, past, 1).then().statusCode(200).body("status", equalTo("PLANNED"));
        close(file, past, 2, "CANCELLED").then().statusCode(200);
        restore(file, past, 3).then().statusCode(409).body("type", endsWith("appointment-over"));
    }

    private static Response restore(String file, String id, int version) {
        return miriam().header("If-Match", version).post(path(file) + "/" + id + "/restore");
    }

    @Test
    void whatTookPlaceIsRecordedAndStaysInTheList() {
        var file = anOpenCase();
        var later = planned(file, NOW.plusDays(2));
        var earlier = planned(file, NOW.minusHours(2));
        close(file, earlier, 0, "KEPT").then().statusCode(200);
        miriam().get(path(file)).then().statusCode(200).body("items.id", contains(earlier, later));
    }

    @Test
    void theCalendarFileNamesNeitherPersonNorSubject() {
        var file = anOpenCase();
        var id = planned(file, OffsetDateTime.parse("2030-03-04T09:30:00+01:00"));
        var number = miriam().get("/api/v1/cases/" + file).path("number").toString();
        var text = miriam().accept("text/calendar")
                .get(path(file) + "/" + id + "/ics")
                .then()
                .statusCode(200)
                .contentType("text/calendar")
                .extract()
                .asString();
        assertThat(text)
                .contains("BEGIN:VEVENT", "DTSTART:20300304T083000Z", "DURATION:PT45M", "TRIGGER", number)
                .doesNotContain("Haddad", "Amal", "Antrag");
    }

    @Test
    void onlyTheResponsibleCaseManagerPlans() {
        var file = anOpenCase();
        var id = planned(file, NOW.plusDays(1));
        jonas().body(body(NOW)).post(path(file)).then().statusCode(403);
        foreignCaseManager().get(path(file) + "/" + id + "/ics").then().statusCode(404);
        close(anOpenCase(), id, 0, "CANCELLED").then().statusCode(404);
    }

    private static String path(String file) {
        return "/api/v1/cases/" + file + "/appointments";
    }

    private static String body(OffsetDateTime at) {
        return """
                {"startsAt": "%s", "minutes": 45, "place": "SITE", "address": "Rathaus Moers", "subject": "Antrag ausfüllen",
                 "language": "ar", "interpreterNeeded": true, "remindHoursBefore": 24}
                """.formatted(at);
    }

    private static String planned(String file, OffsetDateTime at) {
        return miriam().body(body(at))
                .post(path(file))
                .then()
                .statusCode(201)
                .extract()
                .path("id")
                .toString();
    }

    private static Response close(String file, String id, int version, String status) {
        return miriam().header("If-Match", version)
                .body("{\"status\": \"%s\"}".formatted(status))
                .post(path(file) + "/" + id + "/close");
    }
}
