package nrw.kim.abh.procedure;

import static nrw.kim.abh.testing.Officers.NEUSS;
import static nrw.kim.abh.testing.Officers.WESEL;
import static nrw.kim.abh.testing.Officers.as;
import static nrw.kim.abh.testing.Officers.residenceOfficer;
import static nrw.kim.abh.testing.Procedures.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nrw.kim.abh.testing.Procedures;
import nrw.kim.kit.LocalDays;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProcedureResourceTest {
    private static final String PROCEDURES = "/api/v1/procedures";
    private static final String PROCEDURE = PROCEDURES + "/{id}";
    private final UUID abh = UUID.randomUUID();

    @Test
    void a_check_is_recorded_and_announced() {
        var id = opened(abh, "P25B");

        residenceOfficer(abh)
                .header("If-Match", "\"0\"")
                .body("{\"state\":\"MET\",\"proof\":\"SPRACHE_A2_MUENDLICH\",\"note\":\"Zertifikat lag vor\"}")
                .patch(PROCEDURE + "/checklist/LANGUAGE_A2_ORAL", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("checklist.find { it.code == 'LANGUAGE_A2_ORAL' }.state", equalTo("MET"))
                .body("checklist.find { it.code == 'LANGUAGE_A2_ORAL' }.proofPresent", equalTo(true))
                .body("checklist.find { it.code == 'LANGUAGE_A2_ORAL' }.checkedBy", equalTo("Test residence-officer"))
                .body("summary.hintDe", equalTo("10 Voraussetzungen offen"));

        assertThat(TestDatabase.rows(
                        "select payload ->> 'condition' as c, payload ->> 'state' as s, payload::text as p from domain_event where subject = ? and type = 'nrw.kim.procedure.checked.v1'",
                        id.toString()))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsEntry("c", "LANGUAGE_A2_ORAL").containsEntry("s", "MET"))
                .satisfies(row -> assertThat(row.get("p").toString()).doesNotContain("Zertifikat"));
    }

    @Test
    void a_check_needs_the_current_version_and_a_listed_proof() {
        var id = opened(abh, "P25B");
        var path = PROCEDURE + "/checklist/FDGO";

        residenceOfficer(abh).body("{\"state\":\"MET\"}").patch(path, id).then().statusCode(428);
        residenceOfficer(abh)
                .header("If-Match", "7")
                .body("{\"state\":\"MET\"}")
                .patch(path, id)
                .then()
                .statusCode(412);
        residenceOfficer(abh)
                .header("If-Match", "0")
                .body("{\"state\":\"MET\",\"proof\":[\"WOHNGELD\"]}")
                .patch(path, id)
                .then()
                .statusCode(422)
                .body("type", endsWith("/proof-not-listed"));
        residenceOfficer(abh)
                .header("If-Match", "0")
                .body("{\"note\":\"%s\"}".formatted("x".repeat(501)))
                .patch(path, id)
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/note", "/state"));
        residenceOfficer(abh)
                .header("If-Match", "0")
                .body("{\"state\":\"MET\"}")
                .patch(PROCEDURE + "/checklist/LUCK", id)
                .then()
                .statusCode(404);
    }

    @Test
    void each_read_is_logged() {
        var id = opened(abh, "P25B");

        residenceOfficer(abh).get(PROCEDURE, id).then().statusCode(200).header("ETag", "\"0\"");
        residenceOfficer(UUID.randomUUID()).get(PROCEDURE, id).then().statusCode(404);

        assertThat(TestDatabase.rows("select action, actor_org from access_log where subject = ?", id.toString()))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("action", "PROCEDURE_READ")
                        .containsEntry("actor_org", abh));
    }

    @Test
    void nobody_outside_the_authority_learns_that_it_exists() {
        var id = opened(abh, "P25B");
        var neighbour = UUID.randomUUID();

        residenceOfficer(neighbour).get(PROCEDURES).then().body("items", empty());
        residenceOfficer(neighbour)
                .header("If-Match", "0")
                .body("{\"state\":\"MET\"}")
                .patch(PROCEDURE + "/checklist/FDGO", id)
                .then()
                .statusCode(404);
        Procedures.decide(neighbour, id, 0, "{\"decision\":\"WITHDRAWN\"}").statusCode(404);
        residenceOfficer(neighbour).post(PROCEDURE + "/close", id).then().statusCode(404);
        as(Roles.RESIDENCE_OFFICER, NEUSS, abh).get(PROCEDURE, id).then().statusCode(404);
        as(Roles.CASE_MANAGER, WESEL, abh).get(PROCEDURE, id).then().statusCode(403);
        as(Roles.STEERING_MEMBER, WESEL, abh).get(PROCEDURES).then().statusCode(403);
    }

    @Test
    void the_list_is_filtered_and_paged_oldest_first() {
        var old = residenceOfficer(abh)
                .body("{\"kind\":\"P25A\",\"appliedOn\":\"2026-01-02\"}")
                .post(PROCEDURES)
                .then()
                .extract()
                .<String>path("id");
        var granted = opened(abh, "P25B");
        Procedures.decide(
                        abh,
                        granted,
                        0,
                        "{\"decision\":\"GRANTED\",\"validUntil\":\"%s\",\"reason\":\"Akte\"}"
                                .formatted(LocalDate.now(LocalDays.ZONE).plusMonths(1)))
                .statusCode(200);

        assertThat(ids("limit", 1)).containsExactly(old);
        assertThat(ids("after", old)).containsExactly(granted.toString());
        assertThat(ids("status", "OPEN")).containsExactly(old);
        assertThat(ids("kind", "P25B")).containsExactly(granted.toString());
        assertThat(ids("pastThreeMonths", true)).containsExactly(old);
        assertThat(ids("mine", true)).isEmpty();
        assertThat(ids("validUntilBefore", LocalDate.now(LocalDays.ZONE).plusMonths(2)))
                .containsExactly(granted.toString());
        assertThat(ids("validUntilBefore", LocalDate.now(LocalDays.ZONE))).isEmpty();
        residenceOfficer(abh).get(PROCEDURES).then().body("items.summary.hintDe", hasItem("9 Voraussetzungen offen"));
    }

    private List<String> ids(String parameter, Object value) {
        return residenceOfficer(abh)
                .queryParam(parameter, value.toString())
                .get(PROCEDURES)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
