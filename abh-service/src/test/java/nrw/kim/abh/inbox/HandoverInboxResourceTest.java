package nrw.kim.abh.inbox;

import static nrw.kim.abh.testing.Offers.MOERS;
import static nrw.kim.abh.testing.Offers.arrived;
import static nrw.kim.abh.testing.Officers.NEUSS;
import static nrw.kim.abh.testing.Officers.WESEL;
import static nrw.kim.abh.testing.Officers.as;
import static nrw.kim.abh.testing.Officers.naturalisationOfficer;
import static nrw.kim.abh.testing.Officers.residenceOfficer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.UUID;
import nrw.kim.abh.testing.Procedures;
import nrw.kim.events.code.HandoverPurpose;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HandoverInboxResourceTest {
    private static final String INBOX = "/api/v1/handover-inbox";
    private static final String ANSWERED = "nrw.kim.handover-answer.answered.v1";
    private final UUID abh = UUID.randomUUID();

    @Test
    void an_offered_handover_stands_in_the_inbox_of_its_recipient() {
        var id = arrived(abh);

        residenceOfficer(abh)
                .get(INBOX)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].handoverId", equalTo(id.toString()))
                .body("items[0].status", equalTo("OFFERED"))
                .body("items[0].kiName", equalTo("Kreis Wesel"))
                .body("items[0].municipality", equalTo("Moers"))
                .body("items[0].domains", contains("MIGRATION", "WORK"))
                .body("items[0].dueOn", equalTo("2026-12-18"))
                .body("items[0].procedureId", nullValue());
    }

    @Test
    void accepting_answers_the_case_manager() {
        var id = arrived(abh);

        residenceOfficer(abh)
                .header("If-Match", "\"0\"")
                .post(INBOX + "/{id}/accept", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("ACCEPTED"))
                .body("version", equalTo(1));

        assertThat(TestDatabase.eventTypes(id)).containsExactly(ANSWERED);
        assertThat(Procedures.answers(id)).containsExactly("ACCEPTED null");
    }

    @Test
    void declining_tells_the_reason_but_not_the_note() {
        var id = arrived(abh);

        residenceOfficer(abh)
                .header("If-Match", "0")
                .body("{\"reason\":\"OUT_OF_AREA\",\"note\":\"Bereich Dinslaken\"}")
                .post(INBOX + "/{id}/decline", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("DECLINED"))
                .body("declineReason", equalTo("OUT_OF_AREA"))
                .body("declineNote", equalTo("Bereich Dinslaken"));

        var said = payloadOf(id);
        assertThat(said).contains("OUT_OF_AREA").doesNotContain("Dinslaken");
    }

    @Test
    void an_accepted_handover_can_be_given_back() {
        var id = arrived(abh);
        residenceOfficer(abh)
                .header("If-Match", "0")
                .post(INBOX + "/{id}/accept", id)
                .then()
                .statusCode(200);

        residenceOfficer(abh)
                .header("If-Match", "1")
                .body("{\"reason\":\"NOT_REACHABLE\"}")
                .post(INBOX + "/{id}/return", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURNED"));

        assertThat(Procedures.answers(id)).containsExactly("ACCEPTED null", "RETURNED null");
    }

    @Test
    void an_answer_cannot_be_given_twice() {
        var id = arrived(abh);
        residenceOfficer(abh)
                .header("If-Match", "0")
                .post(INBOX + "/{id}/accept", id)
                .then()
                .statusCode(200);

        residenceOfficer(abh)
                .header("If-Match", "1")
                .body("{\"reason\":\"OTHER\"}")
                .post(INBOX + "/{id}/decline", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("https://kim.nrw/problems/state-transition-refused"))
                .body("from", equalTo("ACCEPTED"))
                .body("action", equalTo("decline"));
    }

    @Test
    void an_answer_names_the_version_it_is_based_on() {
        var id = arrived(abh);

        residenceOfficer(abh).post(INBOX + "/{id}/accept", id).then().statusCode(428);
        residenceOfficer(abh)
                .header("If-Match", "\"9\"")
                .post(INBOX + "/{id}/accept", id)
                .then()
                .statusCode(412);
        assertThat(TestDatabase.eventTypes(id)).isEmpty();
    }

    @Test
    void declining_needs_a_reason_of_the_list() {
        var id = arrived(abh);

        residenceOfficer(abh)
                .header("If-Match", "0")
                .body("{}")
                .post(INBOX + "/{id}/decline", id)
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/reason"));
        residenceOfficer(abh)
                .header("If-Match", "0")
                .body("{\"reason\":\"BORED\"}")
                .post(INBOX + "/{id}/decline", id)
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/reason"));
    }

    @Test
    void an_officer_of_another_authority_does_not_learn_that_it_exists() {
        var id = arrived(abh);
        var neighbour = UUID.randomUUID();

        residenceOfficer(neighbour).get(INBOX + "/{id}", id).then().statusCode(404);
        residenceOfficer(neighbour)
                .header("If-Match", "0")
                .post(INBOX + "/{id}/accept", id)
                .then()
                .statusCode(404);
        residenceOfficer(neighbour).get(INBOX).then().body("items", empty());
    }

    @Test
    void the_lock_of_the_tenant_holds_for_the_same_organisation_too() {
        var id = arrived(abh);

        as(Roles.RESIDENCE_OFFICER, NEUSS, abh).get(INBOX + "/{id}", id).then().statusCode(404);
        as(Roles.RESIDENCE_OFFICER, List.of(NEUSS, WESEL), abh)
                .get(INBOX + "/{id}", id)
                .then()
                .statusCode(200);
    }

    @Test
    void naturalisation_staff_see_only_naturalisation() {
        var ebh = UUID.randomUUID();
        var residence = arrived(ebh);
        var naturalisation = arrived(WESEL, ebh, MOERS, HandoverPurpose.NATURALISATION);

        naturalisationOfficer(ebh)
                .get(INBOX)
                .then()
                .body("items.handoverId", hasItem(naturalisation.toString()))
                .body("items.handoverId", not(hasItem(residence.toString())));
        naturalisationOfficer(ebh).get(INBOX + "/{id}", residence).then().statusCode(404);
    }

    @Test
    void others_are_refused() {
        as(Roles.CASE_MANAGER, WESEL, abh).get(INBOX).then().statusCode(403);
        as(Roles.STEERING_MEMBER, WESEL, abh).get(INBOX).then().statusCode(403);
        RestAssured.given().get(INBOX).then().statusCode(401);
    }

    @Test
    void the_list_is_paged_newest_first_and_filtered_by_status() {
        var first = arrived(abh);
        var second = arrived(abh);
        residenceOfficer(abh)
                .header("If-Match", "0")
                .post(INBOX + "/{id}/accept", first)
                .then()
                .statusCode(200);

        var next = residenceOfficer(abh)
                .queryParam("limit", 1)
                .get(INBOX)
                .then()
                .body("items.handoverId", contains(second.toString()))
                .extract()
                .<String>path("next");
        residenceOfficer(abh)
                .queryParam("limit", 1)
                .queryParam("after", next)
                .get(INBOX)
                .then()
                .body("items.handoverId", contains(first.toString()))
                .body("next", nullValue());
        residenceOfficer(abh)
                .queryParam("status", "ACCEPTED")
                .get(INBOX)
                .then()
                .body("items.handoverId", contains(first.toString()));
        residenceOfficer(abh)
                .queryParam("limit", 0)
                .get(INBOX)
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("?limit"));
    }

    private static String payloadOf(UUID handover) {
        return TestDatabase.rows(
                        "select payload::text as payload from domain_event where subject = ?", handover.toString())
                .getFirst()
                .get("payload")
                .toString();
    }
}
