package nrw.kim.abh.procedure;

import static nrw.kim.abh.testing.Officers.residenceOfficer;
import static nrw.kim.abh.testing.Procedures.accepted;
import static nrw.kim.abh.testing.Procedures.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import nrw.kim.abh.testing.Procedures;
import nrw.kim.kit.LocalDays;
import nrw.kim.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DecisionTest {
    private static final String PROCEDURES = "/api/v1/procedures";
    private static final String PROCEDURE = PROCEDURES + "/{id}";
    private final UUID abh = UUID.randomUUID();

    @Test
    void a_grant_ends_the_handover_with_its_outcome() {
        var handover = accepted(abh);
        var id = opened(abh, handover, "P25B");
        var until = LocalDate.now(LocalDays.ZONE).plusYears(1);

        Procedures.decide(abh, id, 0, "{\"decision\":\"GRANTED\",\"validUntil\":\"%s\"}".formatted(until))
                .statusCode(422)
                .body("type", endsWith("/open-conditions-need-reason"))
                .body("conditions", hasItem("STAY"));
        Procedures.decide(
                        abh,
                        id,
                        0,
                        "{\"decision\":\"GRANTED\",\"validUntil\":\"%s\",\"reason\":\"Akte\"}".formatted(until))
                .statusCode(200)
                .body("status", equalTo("DECIDED"))
                .body("decision", equalTo("GRANTED"))
                .body("validUntil", equalTo(until.toString()));

        assertThat(Procedures.answers(handover))
                .containsExactly("ACCEPTED null", "STARTED null", "COMPLETED TITLE_GRANTED");
        assertThat(TestDatabase.eventTypes(id))
                .containsExactly("nrw.kim.procedure.opened.v1", "nrw.kim.procedure.decided.v1");
        residenceOfficer(abh)
                .get("/api/v1/handover-inbox/{id}", handover)
                .then()
                .body("status", equalTo("COMPLETED"));
    }

    @Test
    void a_title_longer_than_the_rules_allow_is_refused() {
        var id = opened(abh, "P25B");
        var until = LocalDate.now(LocalDays.ZONE).plusYears(2).plusDays(1);

        Procedures.decide(
                        abh,
                        id,
                        0,
                        "{\"decision\":\"GRANTED\",\"validUntil\":\"%s\",\"reason\":\"Akte\"}".formatted(until))
                .statusCode(422)
                .body("type", endsWith("/valid-until-out-of-range"))
                .body(
                        "latest",
                        equalTo(LocalDate.now(LocalDays.ZONE).plusYears(2).toString()));
    }

    @Test
    void a_refusal_is_told_and_the_procedure_can_be_closed_once() {
        var handover = accepted(abh);
        var id = opened(abh, handover, "P25B");

        residenceOfficer(abh)
                .post(PROCEDURE + "/close", id)
                .then()
                .statusCode(409)
                .body("from", equalTo("OPEN"));
        Procedures.decide(abh, id, 0, "{\"decision\":\"REFUSED\",\"reason\":\"Aufenthaltszeit\"}")
                .statusCode(200);
        Procedures.decide(abh, id, 1, "{\"decision\":\"REFUSED\",\"reason\":\"Aufenthaltszeit\"}")
                .statusCode(409);
        residenceOfficer(abh)
                .post(PROCEDURE + "/close", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"));
        residenceOfficer(abh)
                .post(PROCEDURE + "/close", id)
                .then()
                .statusCode(409)
                .body("from", equalTo("CLOSED"));

        assertThat(Procedures.answers(handover)).endsWith("COMPLETED TITLE_REFUSED");
        assertThat(TestDatabase.eventTypes(id)).endsWith("nrw.kim.procedure.closed.v1");
    }
}
