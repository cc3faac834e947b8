package nrw.kim.cases.path;

import static nrw.kim.cases.Cases.aConsent;
import static nrw.kim.cases.Cases.aHandover;
import static nrw.kim.cases.Cases.anAssessedCase;
import static nrw.kim.cases.Cases.known;
import static nrw.kim.cases.Cast.ABH;
import static nrw.kim.cases.Cast.MBE;
import static nrw.kim.cases.Cast.foreignCaseManager;
import static nrw.kim.cases.Cast.jonas;
import static nrw.kim.cases.Cast.miriam;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.function.Supplier;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.cases.Cast;
import nrw.kim.events.HandoverAnswerEvent;
import nrw.kim.events.code.AnswerKind;
import nrw.kim.events.code.HandoverOutcome;
import nrw.kim.events.code.OrganisationType;
import nrw.kim.kit.testing.InboxFeed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class PathResourceTest {
    private String file;
    private String path;

    @BeforeEach
    void aCaseWithBodies() {
        known(MBE, "MBE Moers", OrganisationType.MBE);
        known(ABH, "ABH Kreis Wesel", OrganisationType.ABH);
        file = anAssessedCase();
        path = "/api/v1/cases/" + file + "/path";
    }

    @Test
    void statusAndRechtskreisStandOnTheDayFromWhichTheyHold() {
        recorded("{\"kind\": \"RECHTSKREIS\", \"code\": \"ASYLBLG\", \"validFrom\": \"2019-05-01\"}");
        recorded("{\"kind\": \"RECHTSKREIS\", \"code\": \"SGB_II\", \"validFrom\": \"2026-03-01\"}");
        miriam().get(path)
                .then()
                .statusCode(200)
                .body("milestones.findAll { it.kind == 'RECHTSKREIS' }.code", contains("ASYLBLG", "SGB_II"))
                .body("milestones.findAll { it.kind == 'RECHTSKREIS' }[0].until", equalTo("2026-02-28"))
                .body("milestones.kind", hasItem("CASE_OPENED"))
                .body("lanes[0].caseManagement", equalTo(true));
    }

    @Test
    void aBodyHasALaneFromTheHandoverOn() {
        // Given
        var handover =
                aHandover(file, MBE, aConsent(file, MBE, false).getString("id")).getString("id");
        miriam().get(path).then().body("lanes.body", not(hasItem("MBE Moers")));

        // When
        answered(Cast::partner, handover, "accept", "{}");

        // Then
        miriam().get(path)
                .then()
                .body("lanes.find { it.body == 'MBE Moers' }.periods[0].kind", equalTo("HANDOVER"))
                .body("lanes.find { it.body == 'MBE Moers' }.periods[0].domains", hasItems("LANGUAGE", "MIGRATION"))
                .body("titlesReleased", equalTo(false));
    }

    @Test
    void aTitleIsAMilestoneOnlyBecauseTheHandoverRestsOnAConsent() {
        var handover =
                aHandover(file, ABH, aConsent(file, ABH, true).getString("id")).getString("id");
        told(handover, AnswerKind.ACCEPTED, null);
        told(handover, AnswerKind.COMPLETED, HandoverOutcome.TITLE_GRANTED);
        await().untilAsserted(() -> miriam().get(path)
                .then()
                .body("titlesReleased", equalTo(true))
                .body("milestones.find { it.kind == 'OUTCOME' }.code", equalTo("TITLE_GRANTED"))
                .body("milestones.find { it.kind == 'OUTCOME' }.body", equalTo("ABH Kreis Wesel")));
    }

    @Test
    void theCourseOfTheLanguageIsALaneAndExpectedTransitionsStandAhead() {
        // Given
        var goal = miriam().get("/api/v1/cases/" + file + "/goals")
                .path("items[0].id")
                .toString();
        miriam().header("Idempotency-Key", UUID.randomUUID())
                .body("""
                        {"goalId": "%s", "title": "Kurs am Abend", "responsibility": "PERSON", "startOn": "2026-10-01"}
                        """.formatted(goal))
                .post("/api/v1/cases/" + file + "/plan/steps")
                .then()
                .statusCode(201);
        miriam().body("{\"expectedOn\": \"2027-02-01\"}")
                .put("/api/v1/cases/" + file + "/transitions/RECHTSKREISWECHSEL")
                .then()
                .statusCode(200);

        // Then
        miriam().get(path)
                .then()
                .body("lanes.find { it.body == null && !it.caseManagement }.periods.text", contains("Kurs am Abend"))
                .body("ahead.kind", contains("RECHTSKREISWECHSEL"))
                .body("ahead[0].expectedOn", equalTo("2027-02-01"));
    }

    @Test
    void whatMayNotBeReadIsNamed() {
        miriam().get(path).then().body("withheld", empty());
        jonas().get(path).then().statusCode(200).body("withheld", hasItems("HEALTH", "VIOLENCE"));
        foreignCaseManager().get(path).then().statusCode(404);
    }

    private void recorded(String entry) {
        miriam().header("Idempotency-Key", UUID.randomUUID())
                .body(entry)
                .post("/api/v1/cases/" + file + "/person-history")
                .then()
                .statusCode(201);
    }

    private static void told(String handover, AnswerKind answer, HandoverOutcome outcome) {
        InboxFeed.send("05170", new HandoverAnswerEvent.Answered(UUID.fromString(handover), answer, null, outcome));
    }

    private static void answered(Supplier<RequestSpecification> who, String handover, String answer, String body) {
        var version =
                who.get().get("/api/v1/handovers/" + handover).path("version").toString();
        who.get()
                .header("If-Match", version)
                .body(body)
                .post("/api/v1/handovers/" + handover + "/" + answer)
                .then()
                .statusCode(200);
    }
}
