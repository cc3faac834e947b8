package nrw.kim.network.theme;

import static nrw.kim.network.testing.Api.NEUSS;
import static nrw.kim.network.testing.Api.as;
import static nrw.kim.network.testing.Api.json;
import static nrw.kim.network.testing.Gaps.bundledIn;
import static nrw.kim.network.testing.Gaps.hasStatus;
import static nrw.kim.network.testing.Gaps.recognised;
import static nrw.kim.network.testing.Gaps.step;
import static nrw.kim.network.testing.Gaps.tryStep;
import static nrw.kim.network.testing.Meetings.aBody;
import static nrw.kim.network.testing.Meetings.aMeetingOf;
import static nrw.kim.network.testing.Meetings.aTheme;
import static nrw.kim.network.testing.Meetings.change;
import static nrw.kim.network.testing.Meetings.read;
import static nrw.kim.network.testing.Meetings.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.TestDatabase;
import nrw.kim.network.testing.NetworkTest;
import org.junit.jupiter.api.Test;

@NetworkTest
class ThemeResourceTest {
    @Test
    void aThemeShowsItsGapsAndKeepsASmallNumberToItself() {
        var theme = aTheme();
        var gap = bundledIn(theme);

        as(Roles.COORDINATOR)
                .get("/api/v1/themes/{id}", theme)
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("gaps.id", contains(gap.toString()))
                .body("evidence.count", equalTo("<5"))
                .body("evidence.suppressed", equalTo(true));
    }

    @Test
    void fiveReportsAreEvidenceThatMayBeTold() {
        var theme = aTheme();
        for (int i = 0; i < 5; i++) {
            bundledIn(theme);
        }

        as(Roles.COORDINATOR)
                .get("/api/v1/themes/{id}", theme)
                .then()
                .body("evidence.count", equalTo("5"))
                .body("gaps", hasSize(5));
        as(Roles.COORDINATOR)
                .queryParam("limit", 200)
                .get("/api/v1/themes")
                .then()
                .body("items.find { it.id == '" + theme + "' }.evidence.count", equalTo("5"));
    }

    @Test
    void aGapMayMoveToAnotherTheme() {
        var first = aTheme();
        var second = aTheme();
        var gap = bundledIn(first);

        step(gap, "bundle", Map.of("themeId", second));

        as(Roles.COORDINATOR).get("/api/v1/themes/{id}", first).then().body("gaps", hasSize(0));
        as(Roles.COORDINATOR).get("/api/v1/themes/{id}", second).then().body("gaps", hasSize(1));
    }

    @Test
    void aSubmittedThemeIsOnTheAgendaAndItsGapsAreSubmitted() {
        var theme = aTheme();
        var gap = bundledIn(theme);
        var meeting = aMeetingOf(aBody(3));

        submit(theme, meeting);

        hasStatus(gap, "SUBMITTED");
        read(meeting)
                .body("agenda.themeId", contains(theme.toString()))
                .body("agenda.kind", contains("BESCHLUSS"))
                .body("agenda.position", contains(1));
        assertThat(TestDatabase.eventTypes(gap))
                .endsWith("nrw.kim.network-gap.bundled.v1", "nrw.kim.network-gap.submitted.v1");
    }

    @Test
    void theSteeringGroupReadsASubmittedThemeWithoutSourceAndAnOpenOneNotAtAll() {
        var theme = aTheme();
        var gap = bundledIn(theme);
        as(Roles.STEERING_MEMBER).get("/api/v1/themes/{id}", theme).then().statusCode(404);
        listOfTheSteeringGroup().body("items.id", not(hasItem(theme.toString())));

        submit(theme, aMeetingOf(aBody(3)));

        listOfTheSteeringGroup().body("items.id", hasItem(theme.toString()));
        as(Roles.STEERING_MEMBER)
                .get("/api/v1/themes/{id}", theme)
                .then()
                .statusCode(200)
                .body("gaps.id", contains(gap.toString()))
                .body("gaps[0].source", nullValue());
        as(Roles.STEERING_MEMBER)
                .get("/api/v1/gaps/{id}", gap)
                .then()
                .statusCode(200)
                .body("source", nullValue())
                .body("history.actor[0]", nullValue());
    }

    @Test
    void aSubmittedThemeTakesNoFurtherGapAndIsNotSubmittedTwice() {
        var theme = aTheme();
        var meeting = aMeetingOf(aBody(3));
        submit(theme, meeting);

        tryStep(recognised(), "bundle", Map.of("themeId", theme))
                .statusCode(409)
                .body("from", equalTo("SUBMITTED"));
        change("/api/v1/themes/" + theme, "/submit", Map.of("meetingId", meeting))
                .statusCode(409)
                .body("action", equalTo("submit"));
        read(meeting).body("agenda", hasSize(1));
    }

    @Test
    void aThemeIsSubmittedToAMeetingThatExists() {
        change("/api/v1/themes/" + aTheme(), "/submit", Map.of("meetingId", UUID.randomUUID()))
                .statusCode(422)
                .body("type", endsWith("/unknown-meeting"));
    }

    @Test
    void aGapIsBundledIntoAThemeOfItsOwnKi() {
        var gap = recognised();

        tryStep(gap, "bundle", Map.of("themeId", UUID.randomUUID()))
                .statusCode(422)
                .body("type", endsWith("/unknown-theme"));
        as(Roles.COORDINATOR, NEUSS).get("/api/v1/themes/{id}", aTheme()).then().statusCode(404);
    }

    @Test
    void aStaleSubmissionIsRefused() {
        as(Roles.COORDINATOR)
                .header("If-Match", "\"5\"")
                .body(Map.of("meetingId", aMeetingOf(aBody(1))))
                .post("/api/v1/themes/{id}/submit", aTheme())
                .then()
                .statusCode(412);
    }

    @Test
    void aThemeIsMadeByTheKoordinierendeStelleOnly() {
        var theme = json("title", "x", "description", "y", "domains", List.of("HEALTH"));

        as(Roles.STEERING_MEMBER).body(theme).post("/api/v1/themes").then().statusCode(403);
        theme.put("domains", List.of());
        as(Roles.COORDINATOR)
                .body(theme)
                .post("/api/v1/themes")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/domains"));
    }

    private static ValidatableResponse listOfTheSteeringGroup() {
        return as(Roles.STEERING_MEMBER)
                .queryParam("limit", 200)
                .get("/api/v1/themes")
                .then();
    }
}
