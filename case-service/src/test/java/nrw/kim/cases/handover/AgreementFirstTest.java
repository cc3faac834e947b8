package nrw.kim.cases.handover;

import static nrw.kim.cases.Cases.aConsent;
import static nrw.kim.cases.Cases.aHandover;
import static nrw.kim.cases.Cases.agreed;
import static nrw.kim.cases.Cases.anAssessedCase;
import static nrw.kim.cases.Cases.known;
import static nrw.kim.cases.Cast.foreignCaseManager;
import static nrw.kim.cases.Cast.miriam;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.cases.Cases;
import nrw.kim.events.code.AgreementState;
import nrw.kim.events.code.DataProtectionAnnex;
import nrw.kim.events.code.OrganisationType;
import org.junit.jupiter.api.Test;

/** No personal data go to a Träger before the agreement (G-07). */
@QuarkusTest
@CaseServiceTest
class AgreementFirstTest {
    private static final LocalDate LONG_AGO = LocalDate.parse("2022-01-01");

    private final UUID traeger = UUID.randomUUID();

    @Test
    void aTraegerWithoutASignedAgreementIsOfferedNothing() {
        // Given
        known(traeger, "Verein ohne Vereinbarung", OrganisationType.MSO);
        agreed(traeger, AgreementState.NEGOTIATED, DataProtectionAnnex.ART_26, null, null);
        var file = anAssessedCase();
        var consent = aConsent(file, traeger, false).getString("id");

        // Then
        refused(file, consent).body("missing", equalTo("SIGNATURE")).body("detail", containsString("Hilfeplan"));
        miriam().get("/api/v1/data-exchange/" + traeger)
                .then()
                .statusCode(200)
                .body("allowed", equalTo(false))
                .body("missing", equalTo("SIGNATURE"));

        // When
        agreed(traeger, AgreementState.SIGNED, DataProtectionAnnex.ART_26, LONG_AGO, null);

        // Then
        miriam().get("/api/v1/data-exchange/" + traeger).then().body("allowed", equalTo(true));
        aHandover(file, traeger, consent);
    }

    @Test
    void anAgreementThatHasEndedOpensNothing() {
        known(traeger, "Verein mit alter Vereinbarung", OrganisationType.WOHLFAHRT);
        agreed(traeger, AgreementState.TERMINATED, DataProtectionAnnex.ART_28, LONG_AGO, LocalDate.parse("2024-12-31"));
        var file = anAssessedCase();
        refused(file, aConsent(file, traeger, false).getString("id")).body("missing", equalTo("ENDED"));
    }

    @Test
    void anAuthorityNeedsNone() {
        known(traeger, "Gesundheitsamt Wesel", OrganisationType.GESUNDHEITSAMT);
        miriam().get("/api/v1/data-exchange/" + traeger)
                .then()
                .body("allowed", equalTo(true))
                .body("agreementNeeded", equalTo(false))
                .body("missing", nullValue());
        var file = anAssessedCase();
        aHandover(file, traeger, aConsent(file, traeger, false).getString("id"));
        foreignCaseManager().get("/api/v1/data-exchange/" + traeger).then().statusCode(404);
    }

    private ValidatableResponse refused(String file, String consent) {
        return miriam().body("""
                        {"recipientOrg": "%s", "kind": "ACCOMPANIED", "purpose": "RESIDENCE_PERSPECTIVE",
                         "domains": ["LANGUAGE", "MIGRATION"], "consentId": "%s", %s}
                        """.formatted(traeger, consent, Cases.DONE))
                .post("/api/v1/cases/" + file + "/handovers")
                .then()
                .statusCode(422)
                .body("type", endsWith("agreement-missing"));
    }
}
