package nrw.kim.network.decision;

import static nrw.kim.network.testing.Api.NEUSS;
import static nrw.kim.network.testing.Api.as;
import static nrw.kim.network.testing.Api.asPerson;
import static nrw.kim.network.testing.Api.json;
import static nrw.kim.network.testing.Gaps.bundledIn;
import static nrw.kim.network.testing.Gaps.hasStatus;
import static nrw.kim.network.testing.Gaps.step;
import static nrw.kim.network.testing.Gaps.tryStep;
import static nrw.kim.network.testing.Meetings.aBody;
import static nrw.kim.network.testing.Meetings.aMeetingOf;
import static nrw.kim.network.testing.Meetings.aTheme;
import static nrw.kim.network.testing.Meetings.change;
import static nrw.kim.network.testing.Meetings.created;
import static nrw.kim.network.testing.Meetings.firstItem;
import static nrw.kim.network.testing.Meetings.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.TestDatabase;
import nrw.kim.network.testing.Meetings;
import nrw.kim.network.testing.NetworkTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@NetworkTest
class DecisionResourceTest {
    private UUID theme;
    private UUID gap;
    private UUID meeting;

    @BeforeEach
    void aThemeLiesBeforeAMeeting() {
        theme = aTheme();
        gap = bundledIn(theme);
        meeting = aMeetingOf(aBody(5));
        submit(theme, meeting);
    }

    @Test
    void aDecisionWithAnAssignmentPutsTheGapsInProgress() {
        Meetings.step(meeting, "invite");
        Meetings.step(meeting, "hold");

        var id = created(decide(adopted(List.of(anAssignment("2027-03-01")))));

        hasStatus(gap, "IN_PROGRESS");
        as(Roles.STEERING_MEMBER)
                .get("/api/v1/decisions/{id}", id)
                .then()
                .statusCode(200)
                .body("result", equalTo("ADOPTED"))
                .body("decidedOn", equalTo("2026-12-01"))
                .body("votes.yes", equalTo(3))
                .body("assignments.status", contains("OPEN"));
        as(Roles.STEERING_MEMBER)
                .get("/api/v1/themes/{id}", theme)
                .then()
                .body("status", equalTo("DECIDED"))
                .body("decisionId", equalTo(id.toString()));
        assertThat(TestDatabase.eventTypes(id)).containsExactly("nrw.kim.steering.decision-taken.v1");
        assertThat(TestDatabase.eventTypes(gap)).endsWith("nrw.kim.network-gap.decided.v1");
    }

    @Test
    void aDecisionWithoutAssignmentLeavesTheGapsDecidedAndTheyMayBePassedOnToTheLand() {
        Meetings.step(meeting, "invite");

        created(decide(adopted(List.of())));

        hasStatus(gap, "DECIDED");
        step(gap, "escalate", Map.of("level", "LAND", "recipient", "MKJFGFI", "note", "Kurse für Schichtarbeitende"));
        hasStatus(gap, "ESCALATED");
        assertThat(TestDatabase.eventTypes(gap)).endsWith("nrw.kim.network-gap.escalated.v1");
    }

    @Test
    void aPostponedThemeMayBeSubmittedToTheNextMeeting() {
        Meetings.step(meeting, "invite");
        var postponed = adopted(List.of());
        postponed.put("result", "POSTPONED");

        created(decide(postponed));

        hasStatus(gap, "SUBMITTED");
        submit(theme, aMeetingOf(aBody(5)));
        hasStatus(gap, "SUBMITTED");
        tryStep(gap, "solve", Map.of("result", "SOLVED", "note", "x")).statusCode(409);
    }

    @Test
    void anAssignmentIsDoneOnce() {
        Meetings.step(meeting, "invite");
        var id = created(decide(adopted(List.of(anAssignment("2020-01-01")))));
        open().body("items.id", hasItem(id.toString()));
        var assignment = as(Roles.CASE_MANAGER)
                .get("/api/v1/decisions/{id}", id)
                .then()
                .extract()
                .<String>path("assignments[0].id");

        change("/api/v1/decisions/" + id, "/assignments/" + assignment + "/done", Map.of())
                .statusCode(200)
                .body("assignments.status", contains("DONE"));

        change("/api/v1/decisions/" + id, "/assignments/" + assignment + "/done", Map.of())
                .statusCode(409);
        open().body("items", empty());
        assertThat(TestDatabase.eventTypes(assignment))
                .containsExactly("nrw.kim.steering.assignment-given.v1", "nrw.kim.steering.assignment-done.v1");
        assertThat(TestDatabase.rows(
                        "select payload ->> 'inTime' as in_time from domain_event where subject = ? order by id desc limit 1",
                        assignment))
                .containsExactly(Map.of("in_time", "false"));
    }

    @Test
    void nothingIsDecidedBeforeTheInvitationOrTwice() {
        decide(adopted(List.of())).statusCode(409).body("from", equalTo("PLANNED"));
        Meetings.step(meeting, "invite");
        decide(adopted(List.of())).statusCode(201);

        decide(adopted(List.of())).statusCode(409).body("type", endsWith("/item-already-decided"));
    }

    @Test
    void votesThatDoNotCarryTheResultAreRefused() {
        Meetings.step(meeting, "invite");
        var lost = adopted(List.of());
        lost.put("no", 4);
        lost.put("yes", 1);
        lost.put("abstentions", 0);

        decide(lost).statusCode(422).body("type", endsWith("/no-majority"));
        hasStatus(gap, "SUBMITTED");
    }

    @Test
    void anItemForInformationIsNotDecided() {
        var item = as(Roles.COORDINATOR)
                .body(json("title", "Bericht", "kind", "INFORMATION"))
                .post("/api/v1/meetings/{id}/agenda", meeting)
                .then()
                .extract()
                .<String>path("id");
        Meetings.step(meeting, "invite");

        change("/api/v1/meetings/" + meeting, "/agenda/" + item + "/decision", adopted(List.of()))
                .statusCode(422)
                .body("type", endsWith("/item-not-for-decision"));
    }

    @Test
    void membersReadAndDoNotRecordAndAnotherKiSeesNothing() {
        Meetings.step(meeting, "invite");
        var path = "/api/v1/meetings/" + meeting + "/agenda/" + firstItem(meeting) + "/decision";
        as(Roles.STEERING_MEMBER)
                .header("If-Match", "\"2\"")
                .body(adopted(List.of()))
                .post(path)
                .then()
                .statusCode(403);
        as(Roles.COORDINATOR)
                .header("If-Match", "\"0\"")
                .body(adopted(List.of()))
                .post(path)
                .then()
                .statusCode(412);

        var id = created(decide(adopted(List.of())));
        as(Roles.COORDINATOR, NEUSS).get("/api/v1/decisions/{id}", id).then().statusCode(404);
        as(Roles.PARTNER).get("/api/v1/decisions/{id}", id).then().statusCode(403);
    }

    @Test
    void aDecisionIsRecordedOnceAlthoughItsRepetitionComesWithTheVersionFromBefore() {
        Meetings.step(meeting, "invite");
        var version = as(Roles.COORDINATOR)
                .get("/api/v1/meetings/{id}", meeting)
                .then()
                .extract()
                .<Integer>path("version");
        var path = "/api/v1/meetings/" + meeting + "/agenda/" + firstItem(meeting) + "/decision";
        var sender = UUID.randomUUID();
        var decision = adopted(List.of(anAssignment("2099-01-01")));
        var first = repeated(sender, path, version, decision)
                .statusCode(201)
                .extract()
                .<String>path("id");

        repeated(sender, path, version, decision)
                .statusCode(201)
                .body("id", equalTo(first))
                .body("assignments.status", contains("OPEN"));
        repeated(sender, path, version, adopted(List.of()))
                .statusCode(409)
                .body("type", endsWith("/idempotency-conflict"));
    }

    private static ValidatableResponse repeated(UUID sender, String path, int version, Map<String, Object> decision) {
        return asPerson(Roles.COORDINATOR, sender)
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", sender)
                .body(decision)
                .post(path)
                .then();
    }

    private ValidatableResponse decide(Map<String, Object> decision) {
        return change("/api/v1/meetings/" + meeting, "/agenda/" + firstItem(meeting) + "/decision", decision);
    }

    private ValidatableResponse open() {
        return as(Roles.CASE_MANAGER)
                .queryParams(Map.of("open", true, "themeId", theme))
                .get("/api/v1/decisions")
                .then();
    }

    private static Map<String, Object> adopted(List<Map<String, Object>> assignments) {
        return json(
                "result",
                "ADOPTED",
                "text",
                "Ein Abendkurs B1 wird eingerichtet.",
                "mode",
                "EINFACHE_MEHRHEIT",
                "yes",
                3,
                "no",
                1,
                "abstentions",
                1,
                "assignments",
                assignments);
    }

    private static Map<String, Object> anAssignment(String dueOn) {
        return json("title", "Kurs ausschreiben", "ownerFunction", "Leitung VHS", "dueOn", dueOn);
    }
}
