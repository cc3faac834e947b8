package nrw.kim.network.meeting;

import static nrw.kim.network.testing.Api.NEUSS;
import static nrw.kim.network.testing.Api.as;
import static nrw.kim.network.testing.Api.json;
import static nrw.kim.network.testing.Gaps.bundledIn;
import static nrw.kim.network.testing.Gaps.hasStatus;
import static nrw.kim.network.testing.Meetings.aBody;
import static nrw.kim.network.testing.Meetings.aMeetingOf;
import static nrw.kim.network.testing.Meetings.aPlan;
import static nrw.kim.network.testing.Meetings.aTheme;
import static nrw.kim.network.testing.Meetings.change;
import static nrw.kim.network.testing.Meetings.read;
import static nrw.kim.network.testing.Meetings.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.TestDatabase;
import nrw.kim.network.testing.NetworkTest;
import org.junit.jupiter.api.Test;

@NetworkTest
class MeetingResourceTest {
    @Test
    void aMeetingIsPlannedInvitedHeldAndItsMinutesReleased() {
        var meeting = aMeetingOf(aBody(4));

        step(meeting, "invite");
        change("/api/v1/meetings/" + meeting, "/hold", Map.of("seatsFilled", 3))
                .statusCode(200)
                .body("status", equalTo("HELD"))
                .body("seatsFilled", equalTo(3));
        step(meeting, "release-minutes");

        read(meeting).body("status", equalTo("MINUTES_RELEASED")).body("date", equalTo("2026-12-01"));
        assertThat(TestDatabase.eventTypes(meeting)).containsExactly("nrw.kim.steering.meeting-held.v1");
        assertThat(TestDatabase.rows(
                        "select payload ->> 'seatsFilled' as filled, payload ->> 'seats' as seats from domain_event where subject = ?",
                        meeting.toString()))
                .containsExactly(Map.of("filled", "3", "seats", "4"));
    }

    @Test
    void withoutAWordAboutAttendanceAllSeatsWereFilled() {
        var meeting = aMeetingOf(aBody(4));
        step(meeting, "invite");
        var version =
                as(Roles.COORDINATOR).get("/api/v1/meetings/{id}", meeting).header("ETag");

        as(Roles.COORDINATOR)
                .header("If-Match", version)
                .post("/api/v1/meetings/{id}/hold", meeting)
                .then()
                .statusCode(200)
                .body("seatsFilled", equalTo(4));
    }

    @Test
    void moreSeatsThanThereAreCannotBeFilled() {
        var meeting = aMeetingOf(aBody(2));
        step(meeting, "invite");

        change("/api/v1/meetings/" + meeting, "/hold", Map.of("seatsFilled", 3))
                .statusCode(422)
                .body("type", endsWith("/more-than-all-seats"));
    }

    @Test
    void aMeetingThatNobodyWasInvitedToIsNotHeld() {
        change("/api/v1/meetings/" + aMeetingOf(aBody(1)), "/hold", Map.of())
                .statusCode(409)
                .body("from", equalTo("PLANNED"))
                .body("action", equalTo("hold"));
    }

    @Test
    void aThemeOnTheAgendaIsTherebySubmitted() {
        var meeting = aMeetingOf(aBody(1));
        var theme = aTheme();
        var gap = bundledIn(theme);

        addItem(meeting, json("title", "Spracherwerb", "kind", "BESCHLUSS", "themeId", theme))
                .statusCode(201);

        hasStatus(gap, "SUBMITTED");
        read(meeting).body("agenda.title", contains("Spracherwerb"));
    }

    @Test
    void theAgendaGrowsInOrderUntilTheMeetingIsHeld() {
        var meeting = aMeetingOf(aBody(1));
        addItem(meeting, json("title", "Bericht", "kind", "INFORMATION", "presenter", "KI-Leitung"))
                .statusCode(201)
                .header("Location", endsWith("/api/v1/meetings/" + meeting));
        addItem(meeting, json("title", "Aussprache", "kind", "BERATUNG")).statusCode(201);
        step(meeting, "invite");
        step(meeting, "hold");

        addItem(meeting, json("title", "Verschiedenes", "kind", "BERATUNG")).statusCode(409);
        read(meeting).body("agenda.position", contains(1, 2)).body("agenda.title", contains("Bericht", "Aussprache"));
    }

    @Test
    void aMeetingBelongsToABodyThatExists() {
        as(Roles.COORDINATOR)
                .body(aPlan(UUID.randomUUID()))
                .post("/api/v1/meetings")
                .then()
                .statusCode(422)
                .body("type", endsWith("/unknown-body"));
    }

    @Test
    void aStaleInvitationIsRefused() {
        as(Roles.COORDINATOR)
                .header("If-Match", "\"3\"")
                .post("/api/v1/meetings/{id}/invite", aMeetingOf(aBody(1)))
                .then()
                .statusCode(412);
    }

    @Test
    void wrongInputIsNamedByPointer() {
        var plan = aPlan(aBody(1));
        plan.put("date", "morgen");
        as(Roles.COORDINATOR)
                .body(plan)
                .post("/api/v1/meetings")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/date"));
    }

    @Test
    void membersReadAndDoNotPlanOthersDoNeitherAndAnotherKiSeesNothing() {
        var body = aBody(1);
        var meeting = aMeetingOf(body);

        as(Roles.STEERING_MEMBER)
                .body(aPlan(body))
                .post("/api/v1/meetings")
                .then()
                .statusCode(403);
        as(Roles.PARTNER).get("/api/v1/meetings").then().statusCode(403);
        as(Roles.COORDINATOR, NEUSS)
                .get("/api/v1/meetings/{id}", meeting)
                .then()
                .statusCode(404);
        as(Roles.STEERING_MEMBER)
                .queryParam("bodyId", body)
                .get("/api/v1/meetings")
                .then()
                .body("items.id", contains(meeting.toString()));
    }

    private static ValidatableResponse addItem(UUID meeting, Map<String, Object> item) {
        return as(Roles.COORDINATOR)
                .body(item)
                .post("/api/v1/meetings/{id}/agenda", meeting)
                .then();
    }
}
