package nrw.kim.cases.handover;

import static nrw.kim.cases.Cases.DONE;
import static nrw.kim.cases.Cases.aConsent;
import static nrw.kim.cases.Cases.aHandover;
import static nrw.kim.cases.Cases.anAssessedCase;
import static nrw.kim.cases.Cases.known;
import static nrw.kim.cases.Cast.ABH;
import static nrw.kim.cases.Cast.MBE;
import static nrw.kim.cases.Cast.jonas;
import static nrw.kim.cases.Cast.miriam;
import static nrw.kim.cases.Cast.officer;
import static nrw.kim.cases.Cast.partner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.events.HandoverAnswerEvent;
import nrw.kim.events.code.AnswerKind;
import nrw.kim.events.code.HandoverOutcome;
import nrw.kim.events.code.OrganisationType;
import nrw.kim.kit.testing.InboxFeed;
import nrw.kim.kit.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class HandoverResourceTest {

    @BeforeEach
    void directory() {
        known(ABH, "Ausländerbehörde Kreis Wesel", OrganisationType.ABH);
        known(MBE, "MBE Kreis Wesel", OrganisationType.MBE);
    }

    @Test
    void theAbhReadsExactlyWhatWasConsentedToAndOnlyAfterAccepting() {
        // Given
        var file = anAssessedCase();
        var handover =
                aHandover(file, ABH, aConsent(file, ABH, true).getString("id")).getString("id");
        officer().get("/api/v1/handovers/" + handover + "/extract").then().statusCode(409);

        // When
        answer(handover, AnswerKind.ACCEPTED, null);

        // Then
        await().untilAsserted(() -> officer()
                .get("/api/v1/handovers/" + handover + "/extract")
                .then()
                .statusCode(200)
                .body("domains.domain", hasItems("LANGUAGE", "MIGRATION"), "domains", hasSize(2), "goals", hasSize(1))
                .body(not(containsString("geheime Diagnose"))));
        assertThat(TestDatabase.rows(
                        "select 1 from access_log where subject = ? and action like 'EXTRACT_READ%'", handover))
                .isNotEmpty();
    }

    @Test
    void theOutcomeOfTheAbhReachesTheCaseManager() {
        // Given
        var file = anAssessedCase();
        var handover =
                aHandover(file, ABH, aConsent(file, ABH, true).getString("id")).getString("id");

        // When
        answer(handover, AnswerKind.ACCEPTED, null);
        answer(handover, AnswerKind.STARTED, null);
        answer(handover, AnswerKind.COMPLETED, HandoverOutcome.TITLE_GRANTED);

        // Then
        await().untilAsserted(() -> miriam().get("/api/v1/cases/" + file + "/handovers")
                .then()
                .body("items[0].status", equalTo("COMPLETED"), "items[0].outcome", equalTo("TITLE_GRANTED")));
        miriam().get("/api/v1/cases/" + file + "/timeline")
                .then()
                .statusCode(200)
                .body(
                        "items.type",
                        hasItems(
                                "nrw.kim.handover.completed.v1", "nrw.kim.consent.given.v1", "nrw.kim.case.opened.v1"));
    }

    @Test
    void withdrawingTheConsentClosesTheExtractAtOnce() {
        // Given
        var file = anAssessedCase();
        var consent = aConsent(file, MBE, false).getString("id");
        var handover = aHandover(file, MBE, consent);
        var id = handover.getString("id");
        partner()
                .header("If-Match", handover.getInt("version"))
                .post("/api/v1/handovers/" + id + "/accept")
                .then()
                .statusCode(200);
        partner().get("/api/v1/handovers/" + id + "/extract").then().statusCode(200);

        // When
        miriam().post("/api/v1/consents/" + consent + "/withdraw")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));

        // Then
        partner()
                .get("/api/v1/handovers/" + id + "/extract")
                .then()
                .statusCode(403)
                .body("type", endsWith("consent-not-valid"));
    }

    @Test
    void anOfferFallsWithItsConsent() {
        // Given
        var file = anAssessedCase();
        var consent = aConsent(file, MBE, false).getString("id");
        var id = aHandover(file, MBE, consent).getString("id");

        // When
        miriam().post("/api/v1/consents/" + consent + "/withdraw").then().statusCode(200);

        // Then
        assertThat(TestDatabase.eventTypes(id))
                .containsExactly("nrw.kim.handover.offered.v1", "nrw.kim.handover.withdrawn.v1");
    }

    @Test
    void theAbhNeedsTheNoticeOnSection87AndASingleTransfer() {
        var file = anAssessedCase();
        miriam().body("""
                {"recipientOrg": "%s", "domains": ["MIGRATION"], "purpose": "RESIDENCE_PERSPECTIVE", "form": "WRITTEN",
                 "language": "ar", "givenOn": "2026-11-10", "singleTransfer": true, "noticeSection87": false}
                """.formatted(ABH))
                .post("/api/v1/cases/" + file + "/consents")
                .then()
                .statusCode(422)
                .body("type", endsWith("section-87-notice-required"));
    }

    @Test
    void noHandoverGoesBeyondItsConsent() {
        // Given
        var file = anAssessedCase();
        var consent = aConsent(file, MBE, false).getString("id");

        // Then
        miriam().body(offer(MBE, consent, "\"LANGUAGE\", \"HEALTH\""))
                .post("/api/v1/cases/" + file + "/handovers")
                .then()
                .statusCode(422)
                .body("type", endsWith("consent-not-valid"));
        miriam().body(offer(ABH, consent, "\"LANGUAGE\""))
                .post("/api/v1/cases/" + file + "/handovers")
                .then()
                .statusCode(422)
                .body("type", endsWith("consent-not-valid"));
    }

    @Test
    void oneHandoverIsOpenPerCaseAndBody() {
        // Given
        var file = anAssessedCase();
        var consent = aConsent(file, MBE, false).getString("id");
        aHandover(file, MBE, consent);

        // Then
        miriam().body(offer(MBE, consent, "\"LANGUAGE\""))
                .post("/api/v1/cases/" + file + "/handovers")
                .then()
                .statusCode(409)
                .body("type", endsWith("handover-already-open"));
    }

    @Test
    void aPartnerSeesOnlyTheMinimumBeforeAccepting() {
        var file = anAssessedCase();
        var id =
                aHandover(file, MBE, aConsent(file, MBE, false).getString("id")).getString("id");
        partner()
                .get("/api/v1/handovers/" + id + "/preview")
                .then()
                .statusCode(200)
                .body("ageGroup", equalTo("A27_39"), "municipality", equalTo("Dinslaken"))
                .body(not(containsString("Haddad")), not(containsString("Bitte vor dem Termin")));
    }

    @Test
    void aColleagueReadsButDoesNotHandOver() {
        var file = anAssessedCase();
        jonas().get("/api/v1/cases/" + file).then().statusCode(200);
        jonas().body(offer(MBE, UUID.randomUUID().toString(), "\"LANGUAGE\""))
                .post("/api/v1/cases/" + file + "/handovers")
                .then()
                .statusCode(403);
    }

    private static String offer(UUID recipient, String consent, String domains) {
        return """
                {"recipientOrg": "%s", "kind": "CONTACT", "purpose": "RESIDENCE_PERSPECTIVE", "domains": [%s], "consentId": "%s", %s}
                """.formatted(recipient, domains, consent, DONE);
    }

    private static void answer(String handover, AnswerKind answer, HandoverOutcome outcome) {
        InboxFeed.send("05170", new HandoverAnswerEvent.Answered(UUID.fromString(handover), answer, null, outcome));
    }
}
