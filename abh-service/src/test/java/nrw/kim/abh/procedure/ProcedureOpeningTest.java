package nrw.kim.abh.procedure;

import static nrw.kim.abh.testing.Offers.MOERS;
import static nrw.kim.abh.testing.Offers.arrived;
import static nrw.kim.abh.testing.Officers.WESEL;
import static nrw.kim.abh.testing.Officers.naturalisationOfficer;
import static nrw.kim.abh.testing.Officers.residenceOfficer;
import static nrw.kim.abh.testing.Procedures.accepted;
import static nrw.kim.abh.testing.Procedures.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import nrw.kim.abh.testing.Procedures;
import nrw.kim.events.code.HandoverPurpose;
import nrw.kim.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProcedureOpeningTest {
    private static final String PROCEDURES = "/api/v1/procedures";
    private static final String PROCEDURE = PROCEDURES + "/{id}";
    private final UUID abh = UUID.randomUUID();

    @Test
    void an_accepted_handover_leads_to_a_procedure_with_the_rules_in_force() {
        var handover = accepted(abh);

        var location = residenceOfficer(abh)
                .body(Procedures.request(handover, "P25B"))
                .post(PROCEDURES)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("number", matchesPattern("ABH-WES-\\d{4}-\\d{5}"))
                .body("status", equalTo("OPEN"))
                .body("rule.id", equalTo("P25B"))
                .body("rule.version", equalTo("2026-1"))
                .body("rule.source", notNullValue())
                .body("checklist.state", everyItem(equalTo("OPEN")))
                .body("checklist[1].code", equalTo("STAY"))
                .body(
                        "checklist[1].threshold",
                        equalTo("6 Jahre; 4 Jahre in häuslicher Gemeinschaft mit einem minderjährigen ledigen Kind"))
                .body("summary.hintDe", equalTo("11 Voraussetzungen offen"))
                .extract()
                .header("Location");

        assertThat(TestDatabase.eventTypes(location.substring(location.lastIndexOf('/') + 1)))
                .containsExactly("nrw.kim.procedure.opened.v1");
        assertThat(Procedures.answers(handover)).containsExactly("ACCEPTED null", "STARTED null");
        residenceOfficer(abh)
                .get("/api/v1/handover-inbox/{id}", handover)
                .then()
                .body("status", equalTo("STARTED"))
                .body("procedureId", notNullValue());
    }

    @Test
    void an_offered_handover_has_to_be_accepted_first_and_leads_to_one_procedure_only() {
        var handover = arrived(abh);
        residenceOfficer(abh)
                .body(Procedures.request(handover, "P25B"))
                .post(PROCEDURES)
                .then()
                .statusCode(409)
                .body("from", equalTo("OFFERED"));
        Procedures.accept(abh, handover);
        residenceOfficer(abh)
                .body(Procedures.request(handover, "P25B"))
                .post(PROCEDURES)
                .then()
                .statusCode(201);

        residenceOfficer(abh)
                .body(Procedures.request(handover, "P25A"))
                .post(PROCEDURES)
                .then()
                .statusCode(409)
                .body("from", equalTo("STARTED"));
        assertThat(TestDatabase.rows("select 1 from procedure_file where handover_id = ?", handover))
                .hasSize(1);
    }

    @Test
    void the_same_key_opens_one_procedure() {
        var handover = accepted(abh);
        var officer = UUID.randomUUID();
        var first = Procedures.openedWithKey(abh, officer, handover, "P25B", "key-1")
                .statusCode(201)
                .extract()
                .<String>path("id");

        Procedures.openedWithKey(abh, officer, handover, "P25B", "key-1")
                .statusCode(201)
                .body("id", equalTo(first));
        Procedures.openedWithKey(abh, officer, handover, "P25A", "key-1")
                .statusCode(409)
                .body("type", endsWith("/idempotency-conflict"));
    }

    @Test
    void an_application_that_reached_the_authority_directly_needs_no_handover() {
        residenceOfficer(abh)
                .body("{\"kind\":\"P25A\",\"appliedOn\":\"2026-01-02\"}")
                .post(PROCEDURES)
                .then()
                .statusCode(201)
                .body("handoverId", equalTo(null))
                .body("threeMonthsOn", equalTo("2026-04-02"))
                .body("pastThreeMonths", equalTo(true));
    }

    @Test
    void naturalisation_staff_run_naturalisation_only() {
        var handover = arrived(WESEL, abh, MOERS, HandoverPurpose.NATURALISATION);
        Procedures.accept(abh, handover);
        var residence = opened(abh, "P25B");

        naturalisationOfficer(abh)
                .body(Procedures.request(handover, "P25B"))
                .post(PROCEDURES)
                .then()
                .statusCode(403);
        var id = naturalisationOfficer(abh)
                .body(Procedures.request(handover, "P10_STAG"))
                .post(PROCEDURES)
                .then()
                .statusCode(201)
                .body("number", matchesPattern("EBH-WES-\\d{4}-\\d{5}"))
                .extract()
                .<String>path("id");
        naturalisationOfficer(abh).get(PROCEDURES).then().body("items.id", contains(id));
        naturalisationOfficer(abh).get(PROCEDURE, residence).then().statusCode(404);
    }
}
