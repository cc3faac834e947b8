package nrw.kim.cases.consent;

import static nrw.kim.cases.Cases.aConsent;
import static nrw.kim.cases.Cases.aHandover;
import static nrw.kim.cases.Cases.anAssessedCase;
import static nrw.kim.cases.Cases.known;
import static nrw.kim.cases.Cast.MBE;
import static nrw.kim.cases.Cast.coordinator;
import static nrw.kim.cases.Cast.jobcenter;
import static nrw.kim.cases.Cast.miriam;
import static nrw.kim.cases.Cast.partner;
import static nrw.kim.cases.Referrals.aReferral;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.events.code.OrganisationType;
import nrw.kim.kit.LocalDays;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class ConsentGivingTest {

    @BeforeEach
    void directory() {
        known(MBE, "MBE Kreis Wesel", OrganisationType.MBE);
    }

    @Test
    void theWordingNamesRecipientDataAndPurposeInThePersonsLanguageAndInGerman() {
        var file = anAssessedCase();
        miriam().body("""
                {"recipientOrg": "%s", "domains": ["LANGUAGE"], "purpose": "LANGUAGE_COURSE", "language": "ar", "singleTransfer": true}
                """.formatted(MBE))
                .post("/api/v1/cases/" + file + "/consent-wording")
                .then()
                .statusCode(200)
                .body("items.language", equalTo(java.util.List.of("ar", "de")))
                .body("items[0].direction", equalTo("rtl"), "items[0].reviewed", equalTo(false))
                .body("items[1].intro", containsString("Amal Haddad"))
                .body("items[1].sections[0].paragraphs[0]", equalTo("MBE Kreis Wesel"));
    }

    @Test
    void aSignatureOnScreenIsKeptAndPrinted() throws Exception {
        // Given
        var file = anAssessedCase();
        String id = give(file, "ELECTRONIC", ", \"signedName\": \"Amal Haddad\", \"signature\": \"M10 10 L200 90\"")
                .statusCode(201)
                .body("giving.drawn", equalTo(true), "giving.textLanguage", equalTo("ar"))
                .body("giving.textReviewed", equalTo(false))
                .extract()
                .path("id");

        // When
        var pdf = miriam().get("/api/v1/consents/" + id + "/document")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();

        // Then
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void anElectronicConsentNeedsASignatureAndAnOralOneAWitness() {
        var file = anAssessedCase();
        give(file, "ELECTRONIC", "").statusCode(422).body("type", endsWith("signature-required"));
        give(file, "ORAL_WITNESSED", "").statusCode(422).body("type", endsWith("witness-required"));
        give(file, "ORAL_WITNESSED", ", \"witness\": \"Jonas Weber\"").statusCode(201);
    }

    @Test
    void aSignatureCanCarryNothingButLines() {
        give(anAssessedCase(), "ELECTRONIC", ", \"signedName\": \"A\", \"signature\": \"<svg onload=alert(1)>\"")
                .statusCode(400);
    }

    @Test
    void aYoungPersonIsAskedBesideTheGuardians() {
        var file = aCaseOfSomebodyAged(15);
        give(file, "WRITTEN", "").statusCode(422).body("type", endsWith("guardian-required"));
        give(file, "WRITTEN", ", \"guardian\": \"Huda Haddad\"")
                .statusCode(422)
                .body("type", endsWith("minor-must-agree"));
        give(file, "WRITTEN", ", \"guardian\": \"Huda Haddad\", \"personAgrees\": true")
                .statusCode(201);
    }

    @Test
    void whereThereIsNoTextSomebodyInterpretsTheGermanOne() {
        var file = anAssessedCase();
        var kurdish = consent("WRITTEN", "").replace("\"ar\"", "\"ku\"");
        miriam().body(kurdish)
                .post("/api/v1/cases/" + file + "/consents")
                .then()
                .statusCode(422)
                .body("type", endsWith("interpreter-required"));
        miriam().body(kurdish.replace(
                        "\"form\"", "\"interpreter\": \"Rojin Ali\", \"interpreterLanguage\": \"ku\", \"form\""))
                .post("/api/v1/cases/" + file + "/consents")
                .then()
                .statusCode(201)
                .body("giving.textLanguage", equalTo("de"), "giving.interpreterLanguage", equalTo("ku"));
    }

    @Test
    void aTranslationCountsAsCheckedOnceTheKisTranslatorHasSaidSo() {
        miriam().get("/api/v1/consents/texts").then().statusCode(200).body("items", hasSize(10));
        coordinator()
                .body("{\"reviewer\": \"Oksana Melnyk\"}")
                .post("/api/v1/consents/texts/uk/review")
                .then()
                .statusCode(200)
                .body("items.find { it.language == 'uk' }.reviewed", equalTo(true))
                .body("items.find { it.language == 'ru' }.reviewed", equalTo(false));
    }

    @Test
    void theExtractIsClosedWithinASecondOfTheWithdrawal() {
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
        miriam().post("/api/v1/consents/" + consent + "/withdraw").then().statusCode(200);
        var withdrawn = Instant.now();

        // Then
        partner().get("/api/v1/handovers/" + id + "/extract").then().statusCode(403);
        assertThat(Duration.between(withdrawn, Instant.now())).isLessThan(Duration.ofSeconds(1));
        partner()
                .get("/api/v1/handovers/" + id)
                .then()
                .body("progress.consentWithdrawn", equalTo(true), "progress.news", equalTo(true));
    }

    private static String aCaseOfSomebodyAged(int years) {
        var born = LocalDate.now(LocalDays.ZONE).minusYears(years).minusDays(40).toString();
        String referral = jobcenter()
                .body(aReferral("C-" + UUID.randomUUID(), "Amal", "Haddad", born, "05170008"))
                .post("/api/v1/referrals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return miriam().header("If-Match", "0")
                .post("/api/v1/referrals/" + referral + "/accept")
                .then()
                .statusCode(200)
                .extract()
                .path("caseId");
    }

    private static ValidatableResponse give(String file, String form, String more) {
        return miriam().body(consent(form, more))
                .post("/api/v1/cases/" + file + "/consents")
                .then();
    }

    private static String consent(String form, String more) {
        return """
                {"recipientOrg": "%s", "domains": ["LANGUAGE"], "purpose": "LANGUAGE_COURSE", "language": "ar", "form": "%s",
                 "givenOn": "2026-11-10"%s}
                """.formatted(MBE, form, more);
    }
}
