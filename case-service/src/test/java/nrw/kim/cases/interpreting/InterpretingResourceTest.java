package nrw.kim.cases.interpreting;

import static nrw.kim.cases.Cases.anOpenCase;
import static nrw.kim.cases.Cast.foreignCaseManager;
import static nrw.kim.cases.Cast.jonas;
import static nrw.kim.cases.Cast.miriam;
import static nrw.kim.cases.Sites.aSite;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.events.InterpretingAnswerEvent;
import nrw.kim.events.code.InterpretingStatus;
import nrw.kim.kit.testing.InboxFeed;
import nrw.kim.kit.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class InterpretingResourceTest {
    private static final String REQUESTED = "nrw.kim.interpreting.requested.v1";
    private static final String MOVED = "nrw.kim.interpreting.moved.v1";
    private static final String CANCELLED = "nrw.kim.interpreting.cancelled.v1";

    private String file;
    private String appointment;
    private UUID site;

    @BeforeEach
    void anAppointment() {
        file = anOpenCase();
        site = aSite("Sprachmittlung");
        appointment = appointment(file, site);
    }

    @Test
    void thePoolLearnsTimeAndPlaceAndNeitherCaseNorPerson() {
        var id = ask().statusCode(201)
                .body("status", equalTo("REQUESTED"))
                .extract()
                .path("id")
                .toString();
        var payload = TestDatabase.rows(
                        "select payload::text from domain_event where type = ? and subject = ?", REQUESTED, id)
                .toString();
        assertThat(payload)
                .contains("\"day\": \"2031-05-06\"", "\"minuteOfDay\": 570", "05170024")
                .doesNotContain(file, appointment, "Haddad", "Antrag");
    }

    @Test
    void theAnswerOfThePoolShowsAtTheAppointment() {
        var id = ask().extract().path("id").toString();
        var interpreter = UUID.randomUUID();
        answer(id, InterpretingStatus.ACCEPTED, interpreter);
        miriam().get(path())
                .then()
                .statusCode(200)
                .body("items.status", contains("ACCEPTED"))
                .body("items.interpreterId", contains(interpreter.toString()));
    }

    @Test
    void anotherTimeAsksAgainAndOtherWordsDoNot() {
        var id = ask().extract().path("id").toString();
        answer(id, InterpretingStatus.ACCEPTED, UUID.randomUUID());
        miriam().get(path()).then().body("items.status", contains("ACCEPTED"));
        change(0, "2031-05-06T09:30:00+02:00", "Bescheid");
        assertThat(TestDatabase.eventTypes(UUID.fromString(id))).containsExactly(REQUESTED);
        change(1, "2031-05-07T09:30:00+02:00", "Bescheid");
        assertThat(TestDatabase.eventTypes(UUID.fromString(id))).containsExactly(REQUESTED, MOVED);
        miriam().get(path()).then().body("items.status", contains("REQUESTED"));
    }

    @Test
    void anotherSiteAtTheSameHourTellsThePoolWhereOneHasToComeNow() {
        var id = ask().extract().path("id").toString();
        answer(id, InterpretingStatus.ACCEPTED, UUID.randomUUID());
        var other = aSite("Anderer Standort");
        move(0, other);
        assertThat(TestDatabase.eventTypes(UUID.fromString(id))).containsExactly(REQUESTED, MOVED);
        assertThat(TestDatabase.rows("select payload::text from domain_event where type = ? and subject = ?", MOVED, id)
                        .toString())
                .contains(other.toString(), "05170024", "\"minuteOfDay\": 570");
        miriam().get(path()).then().body("items.status", contains("REQUESTED"));
    }

    @Test
    void whoInterpretsByPhoneIsNotAskedAgainForAnotherSite() {
        var id = miriam().body(wish(appointment).replace("ON_SITE", "PHONE"))
                .post(path())
                .then()
                .statusCode(201)
                .extract()
                .path("id")
                .toString();
        move(0, aSite("Noch ein Standort"));
        assertThat(TestDatabase.eventTypes(UUID.fromString(id))).containsExactly(REQUESTED);
    }

    @Test
    void whoCallsOffTheAppointmentCallsOffTheInterpreter() {
        var id = ask().extract().path("id").toString();
        miriam().header("If-Match", 0)
                .body("{\"status\": \"CANCELLED\"}")
                .post("/api/v1/cases/" + file + "/appointments/" + appointment + "/close")
                .then()
                .statusCode(200);
        assertThat(TestDatabase.eventTypes(UUID.fromString(id))).containsExactly(REQUESTED, CANCELLED);
        answer(id, InterpretingStatus.ACCEPTED, UUID.randomUUID());
        miriam().get(path()).then().body("items.status", contains("CANCELLED"));
        ask().statusCode(409);
    }

    @Test
    void oneIsAskedOnceAndMayBeAskedAgainAfterwards() {
        var id = ask().extract().path("id").toString();
        ask().statusCode(409).body("type", endsWith("/interpreting-open"));
        miriam().header("If-Match", 0)
                .post(path() + "/" + id + "/cancel")
                .then()
                .statusCode(200);
        miriam().header("If-Match", 1)
                .post(path() + "/" + id + "/cancel")
                .then()
                .statusCode(409);
        ask().statusCode(201);
        miriam().get(path()).then().body("items", hasSize(2));
    }

    @Test
    void itIsAskedByWhoWorksOnTheCaseForItsOwnAppointments() {
        jonas().body(wish(appointment)).post(path()).then().statusCode(403);
        foreignCaseManager().get(path()).then().statusCode(404);
        miriam().body(wish(UUID.randomUUID().toString()))
                .post(path())
                .then()
                .statusCode(422)
                .body("type", endsWith("/unknown-appointment"));
    }

    private ValidatableResponse ask() {
        return miriam().body(wish(appointment)).post(path()).then();
    }

    private String path() {
        return "/api/v1/cases/" + file + "/interpreting";
    }

    private static String wish(String appointment) {
        return """
                {"appointmentId": "%s", "language": "ar", "genderWish": "FEMALE", "mode": "ON_SITE", "topic": "AUTHORITY"}
                """.formatted(appointment);
    }

    private void change(int version, String at, String subject) {
        miriam().header("If-Match", version)
                .body("""
                        {"startsAt": "%s", "minutes": 60, "place": "SITE", "siteId": "%s", "subject": "%s",
                         "interpreterNeeded": true}
                        """.formatted(at, site, subject))
                .put("/api/v1/cases/" + file + "/appointments/" + appointment)
                .then()
                .statusCode(200);
    }

    private void move(int version, UUID toSite) {
        miriam().header("If-Match", version)
                .body(atHalfPastNine(toSite))
                .put("/api/v1/cases/" + file + "/appointments/" + appointment)
                .then()
                .statusCode(200);
    }

    private static String atHalfPastNine(UUID site) {
        return """
                {"startsAt": "2031-05-06T09:30:00+02:00", "minutes": 60, "place": "SITE", "siteId": "%s", "subject": "Antrag",
                 "interpreterNeeded": true}
                """.formatted(site);
    }

    private static String appointment(String file, UUID site) {
        return miriam().body(atHalfPastNine(site))
                .post("/api/v1/cases/" + file + "/appointments")
                .then()
                .statusCode(201)
                .extract()
                .path("id")
                .toString();
    }

    private static void answer(String id, InterpretingStatus status, UUID interpreter) {
        var event =
                InboxFeed.send("05170", new InterpretingAnswerEvent.Answered(UUID.fromString(id), status, interpreter));
        await().until(() -> !TestDatabase.rows("select 1 from inbox where event_id = ?", event)
                .isEmpty());
    }
}
