package nrw.kim.network.gap;

import static nrw.kim.network.testing.Api.NEUSS;
import static nrw.kim.network.testing.Api.as;
import static nrw.kim.network.testing.Api.asPerson;
import static nrw.kim.network.testing.Gaps.aDirectEntry;
import static nrw.kim.network.testing.Gaps.hasStatus;
import static nrw.kim.network.testing.Gaps.read;
import static nrw.kim.network.testing.Gaps.recognised;
import static nrw.kim.network.testing.Gaps.reported;
import static nrw.kim.network.testing.Gaps.step;
import static nrw.kim.network.testing.Gaps.tryStep;
import static nrw.kim.network.testing.Meetings.created;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
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
class GapResourceTest {
    @Test
    void aGapIsExaminedRecognisedAndSolvedAndItsHistoryShowsIt() {
        var id = reported();

        step(id, "triage", Map.of("note", "nachvollziehbar"));
        step(id, "recognise", Map.of());
        step(id, "solve", Map.of("result", "SOLVED", "note", "Träger hat einen Kurs eingerichtet"));

        read(id).body("status", equalTo("SOLVED"))
                .body("notes.triage", equalTo("nachvollziehbar"))
                .body("notes.result", equalTo("Träger hat einen Kurs eingerichtet"))
                .body("allowedActions", contains("reopen"))
                .body("history.title", contains("Systemlücke geprüft", "Systemlücke anerkannt", "Systemlücke gelöst"))
                .body("history.actor", everyItem(notNullValue()));
        as("coordinator")
                .header("Accept-Language", "en")
                .get("/api/v1/gaps/" + id)
                .then()
                .body("history.title", contains("System gap examined", "System gap recognised", "System gap solved"));
        assertThat(TestDatabase.eventTypes(id))
                .containsExactly(
                        "nrw.kim.network-gap.triaged.v1",
                        "nrw.kim.network-gap.recognised.v1",
                        "nrw.kim.network-gap.solved.v1");
    }

    @Test
    void aGapThatIsNotRecognisedSaysWhyAndCanBeOpenedAgain() {
        var id = reported();
        step(id, "triage", Map.of());

        step(id, "reject", Map.of("reason", "Angebot besteht in der Nachbarkommune"));
        read(id).body("status", equalTo("NOT_RECOGNISED"))
                .body("notes.rejection", equalTo("Angebot besteht in der Nachbarkommune"));

        step(id, "reopen", Map.of());
        read(id).body("status", equalTo("TRIAGED")).body("notes.rejection", nullValue());
    }

    @Test
    void aRejectionWithoutReasonIsRefused() {
        var id = reported();
        step(id, "triage", Map.of());

        tryStep(id, "reject", Map.of("reason", " ")).statusCode(400).body("violations.pointer", contains("/reason"));
    }

    @Test
    void aStepThatTheStateDoesNotAllowIsRefusedByName() {
        var id = reported();

        tryStep(id, "recognise", Map.of())
                .statusCode(409)
                .body("type", endsWith("/state-transition-refused"))
                .body("from", equalTo("REPORTED"))
                .body("action", equalTo("recognise"));
        hasStatus(id, "REPORTED");
        assertThat(TestDatabase.eventTypes(id)).isEmpty();
    }

    @Test
    void aStepNamesTheVersionItIsBasedOn() {
        var id = reported();

        as(Roles.COORDINATOR).post("/api/v1/gaps/{id}/triage", id).then().statusCode(428);
        as(Roles.COORDINATOR)
                .header("If-Match", "\"9\"")
                .post("/api/v1/gaps/{id}/triage", id)
                .then()
                .statusCode(412);
        as(Roles.COORDINATOR)
                .header("If-Match", "\"0\"")
                .post("/api/v1/gaps/{id}/triage", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
    }

    @Test
    void onlyTheSteeringGroupSpeaksToTheLand() {
        var id = recognised();
        step(id, "solve", Map.of("result", "NOT_SOLVABLE", "note", "Bundesrecht"));

        tryStep(id, "escalate", Map.of("level", "BUND", "recipient", "BAMF", "note", "Regelung ändern"))
                .statusCode(422)
                .body("type", endsWith("/steering-decision-required"));
    }

    @Test
    void theKoordinierendeStelleEntersAGapItself() {
        var id = created(
                as(Roles.COORDINATOR).body(aDirectEntry()).post("/api/v1/gaps").then());

        read(id).body("source", equalTo("NETWORK"))
                .body("status", equalTo("REPORTED"))
                .body("allowedActions", contains("triage"))
                .body("history", empty());
    }

    @Test
    void aDirectEntryThatSeemsToNameAPersonIsRefused() {
        var entry = aDirectEntry();
        entry.put("description", "Frau Mustermann, geboren am 17.05.1994");

        as(Roles.COORDINATOR)
                .body(entry)
                .post("/api/v1/gaps")
                .then()
                .statusCode(422)
                .body("type", endsWith("/personal-data-suspected"))
                .body("violations.pointer", everyItem(equalTo("/description")));
    }

    @Test
    void theSameRequestTwiceIsOneGapAnotherIsAConflict() {
        var sub = UUID.randomUUID();
        var key = UUID.randomUUID().toString();

        var first = created(withKey(sub, key, aDirectEntry()));
        var second = created(withKey(sub, key, aDirectEntry()));
        var other = aDirectEntry();
        other.put("title", "Etwas anderes");

        assertThat(second).isEqualTo(first);
        withKey(sub, key, other).statusCode(409).body("type", endsWith("/idempotency-conflict"));
    }

    @Test
    void theListFiltersByStatusKindAndDomain() {
        var id = recognised();

        list(Map.of("status", List.of("RECOGNISED", "SOLVED"), "limit", 200)).body("items.id", hasItem(id.toString()));
        list(Map.of("status", "RECOGNISED", "limit", 200)).body("items.status", everyItem(equalTo("RECOGNISED")));
        list(Map.of("kind", "MISSING_OFFER", "limit", 200)).body("items.kind", everyItem(equalTo("MISSING_OFFER")));
        list(Map.of("domain", "HOUSING", "limit", 200)).body("items.domain", everyItem(equalTo("HOUSING")));
    }

    @Test
    void aCaseManagerReadsTheGapsButNotWhoActed() {
        var id = recognised();

        as(Roles.CASE_MANAGER)
                .get("/api/v1/gaps/{id}", id)
                .then()
                .statusCode(200)
                .body("history.actor", everyItem(nullValue()))
                .body("allowedActions", empty());
    }

    @Test
    void theSteeringGroupDoesNotSeeWhatWasNotSubmitted() {
        var id = recognised();

        as(Roles.STEERING_MEMBER).get("/api/v1/gaps/{id}", id).then().statusCode(404);
        as(Roles.STEERING_MEMBER)
                .queryParams(Map.of("status", "RECOGNISED"))
                .get("/api/v1/gaps")
                .then()
                .body("items", empty());
    }

    @Test
    void othersNeitherReadNorDecide() {
        var id = reported();

        as(Roles.PARTNER).get("/api/v1/gaps").then().statusCode(403);
        as(Roles.STEERING_MEMBER)
                .body(aDirectEntry())
                .post("/api/v1/gaps")
                .then()
                .statusCode(403);
        as(Roles.CASE_MANAGER)
                .header("If-Match", "\"0\"")
                .post("/api/v1/gaps/{id}/triage", id)
                .then()
                .statusCode(403);
        as(Roles.COORDINATOR, NEUSS)
                .header("If-Match", "\"0\"")
                .post("/api/v1/gaps/{id}/triage", id)
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse list(Map<String, ?> filters) {
        return as(Roles.COORDINATOR).queryParams(filters).get("/api/v1/gaps").then();
    }

    private static ValidatableResponse withKey(UUID sub, String key, Map<String, Object> entry) {
        return asPerson(Roles.COORDINATOR, sub)
                .header("Idempotency-Key", key)
                .body(entry)
                .post("/api/v1/gaps")
                .then();
    }
}
