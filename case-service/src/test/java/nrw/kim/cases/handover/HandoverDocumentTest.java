package nrw.kim.cases.handover;

import static nrw.kim.cases.Cases.DONE;
import static nrw.kim.cases.Cases.anAssessedCase;
import static nrw.kim.cases.Cases.known;
import static nrw.kim.cases.Cast.MBE;
import static nrw.kim.cases.Cast.jobcenter;
import static nrw.kim.cases.Cast.miriam;
import static nrw.kim.cases.Cast.officer;
import static nrw.kim.cases.Cast.partner;
import static nrw.kim.cases.Documents.aDocument;
import static nrw.kim.cases.Documents.aPdf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.stream.Collectors;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.events.code.OrganisationType;
import nrw.kim.kit.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class HandoverDocumentTest {
    private static final byte[] PDF = aPdf("Zertifikat");

    private String file;
    private String certificate;

    @BeforeEach
    void aCaseWithACertificate() {
        known(MBE, "MBE Kreis Wesel", OrganisationType.MBE);
        file = anAssessedCase();
        certificate = document("Zertifikat A1", "LANGUAGE", "");
    }

    @Test
    void theBodyReadsAndSavesWhatWasConsentedToAndChosenAndEachReadIsLogged() {
        // Given
        var unchosen = document("Kursvertrag", "LANGUAGE", "");
        var consent = consent(certificate, unchosen)
                .statusCode(201)
                .extract()
                .path("id")
                .toString();

        // When
        var handover = accepted(offered(consent, certificate));

        // Then
        var preview = miriam().get("/api/v1/handovers/" + handover + "/preview")
                .jsonPath()
                .getList("documents");
        var read = partner()
                .get("/api/v1/handovers/" + handover + "/extract")
                .jsonPath()
                .getList("documents");
        assertThat(read).isEqualTo(preview).hasSize(1);
        var content = partner()
                .get(content(handover, certificate))
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("Zertifikat A1.pdf"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .extract()
                .asByteArray();
        assertThat(content).isEqualTo(PDF);
        partner().get(content(handover, unchosen)).then().statusCode(404);
        assertThat(TestDatabase.rows(
                        "select purpose from access_log where subject = ? and action = ?",
                        handover,
                        "HANDOVER_DOCUMENT_READ:" + certificate))
                .hasSize(1);
        miriam().get("/api/v1/cases/" + file + "/accesses")
                .then()
                .body("items.action", hasItem("HANDOVER_DOCUMENT_READ:" + certificate));
    }

    @Test
    void nobodyElseSavesIt() {
        var handover = accepted(offered(given(certificate), certificate));
        officer().get(content(handover, certificate)).then().statusCode(404);
        jobcenter().get(content(handover, certificate)).then().statusCode(403);
        miriam().get(content(handover, certificate)).then().statusCode(404);
    }

    @Test
    void beforeAcceptingAndAfterReturningTheDoorIsShut() {
        var handover = offered(given(certificate), certificate);
        partner().get(content(handover, certificate)).then().statusCode(409).body("type", endsWith("not-accepted"));
        accepted(handover);
        partner().get(content(handover, certificate)).then().statusCode(200);
        partner()
                .header("If-Match", 1)
                .body("{\"reason\": \"NOT_AVAILABLE\"}")
                .post("/api/v1/handovers/" + handover + "/return")
                .then()
                .statusCode(200);
        partner().get(content(handover, certificate)).then().statusCode(409);
    }

    @Test
    void aWithdrawnConsentShutsItAtOnce() {
        var consent = given(certificate);
        var handover = accepted(offered(consent, certificate));
        miriam().post("/api/v1/consents/" + consent + "/withdraw").then().statusCode(200);
        partner()
                .get(content(handover, certificate))
                .then()
                .statusCode(403)
                .body("type", endsWith("consent-not-valid"));
    }

    @Test
    void aDocumentThatIsRemovedOrMarkedSinceIsGone() {
        // Given
        var letter = document("Brief", "LANGUAGE", "");
        var handover = accepted(offered(given(certificate, letter), certificate, letter));

        // When
        miriam().header("If-Match", 0)
                .post("/api/v1/cases/" + file + "/documents/" + certificate + "/remove")
                .then()
                .statusCode(200);
        miriam().header("If-Match", 0)
                .body("""
                        {"title": "Brief", "kind": "LETTER", "domain": "LANGUAGE", "marks": ["RELIGION"]}
                        """)
                .put("/api/v1/cases/" + file + "/documents/" + letter)
                .then()
                .statusCode(200);

        // Then
        partner()
                .get("/api/v1/handovers/" + handover + "/extract")
                .then()
                .statusCode(200)
                .body("documents", hasSize(0));
        partner().get(content(handover, certificate)).then().statusCode(404);
        partner().get(content(handover, letter)).then().statusCode(404);
    }

    @Test
    void anAuskunftssperreKeepsEveryDocumentBack() {
        var consent = given(certificate);
        var handover = accepted(offered(consent, certificate));
        TestDatabase.execute(
                "update person set address_blocked = true where id = (select person_id from case_file where id = '"
                        + file + "')");
        partner()
                .get("/api/v1/handovers/" + handover + "/extract")
                .then()
                .statusCode(200)
                .body("documents", hasSize(0));
        partner().get(content(handover, certificate)).then().statusCode(404);
        consent(certificate).statusCode(422).body("type", endsWith("document-not-shareable"));
    }

    @Test
    void onlyWhatTheConsentNamesCanBeChosen() {
        var unnamed = document("Kursvertrag", "LANGUAGE", "");
        var consent = given(certificate);
        offer(consent, unnamed).statusCode(422).body("type", endsWith("document-not-shareable"));
        miriam().queryParam("consentId", consent)
                .queryParam("domain", "LANGUAGE")
                .queryParam("document", unnamed)
                .get("/api/v1/cases/" + file + "/handover-draft/extract")
                .then()
                .statusCode(422);
        miriam().queryParam("consentId", consent)
                .queryParam("domain", "LANGUAGE")
                .queryParam("document", certificate)
                .get("/api/v1/cases/" + file + "/handover-draft/extract")
                .then()
                .statusCode(200)
                .body("documents.title", contains("Zertifikat A1"), "documents[0].size", equalTo(PDF.length));
    }

    @Test
    void aConsentNamesNoDocumentBeyondItsLebensbereiche() {
        consent(document("Befund", "HEALTH", "")).statusCode(422).body("type", endsWith("document-not-shareable"));
        consent(document("Anzeige", "LANGUAGE", "\"VIOLENCE\"")).statusCode(422);
        var other = anAssessedCase();
        consent(aDocument(other, "Fremd", "LANGUAGE", "", PDF).getString("id")).statusCode(422);
        consent(certificate).statusCode(201).body("documents.title", contains("Zertifikat A1"));
    }

    @Test
    void thePersonReadsTheNamesOfTheDocumentsAndOnlyThose() {
        document("Kursvertrag", "LANGUAGE", "");
        miriam().body("""
                        {"recipientOrg": "%s", "domains": ["LANGUAGE"], "purpose": "COUNSELLING", "language": "ar",
                         "singleTransfer": false, "documents": ["%s"]}
                        """.formatted(MBE, certificate))
                .post("/api/v1/cases/" + file + "/consent-wording")
                .then()
                .statusCode(200)
                .body(
                        "items[0].sections.items.flatten()",
                        hasItem("Zertifikat A1"),
                        "items[1].sections.heading",
                        hasItem("Welche Dokumente?"))
                .body(not(containsString("Kursvertrag")));
    }

    @Test
    void aBodyWithoutAnAccountSavesItByLinkAndCode() {
        // Given
        var consent = given(certificate);
        var handover = offered(consent, certificate);
        var link = miriam().post("/api/v1/handovers/" + handover + "/links").jsonPath();
        var key = "{\"token\": \"%s\", \"code\": \"%s\"}".formatted(link.getString("token"), link.getString("code"));
        byLink("document", document(key)).statusCode(409);

        // When
        byLink("accept", key).statusCode(200).body("extract.documents.title", contains("Zertifikat A1"));

        // Then
        var content = byLink("document", document(key))
                .statusCode(200)
                .contentType("application/pdf")
                .header("Cache-Control", "no-store")
                .extract()
                .asByteArray();
        assertThat(content).isEqualTo(PDF);
        assertThat(TestDatabase.rows(
                        "select 1 from access_log where actor = ? and action = ?",
                        "link:" + link.getString("id"),
                        "HANDOVER_DOCUMENT_READ:" + certificate))
                .hasSize(1);
        byLink("document", document(key.replaceAll("\\d{8}\"}$", "00000000\"}")))
                .statusCode(404);
        miriam().post("/api/v1/consents/" + consent + "/withdraw").then().statusCode(200);
        byLink("document", document(key)).statusCode(403).body("type", endsWith("consent-not-valid"));
    }

    private String document(String key) {
        return "{\"key\": %s, \"documentId\": \"%s\"}".formatted(key, certificate);
    }

    private static ValidatableResponse byLink(String action, String body) {
        return RestAssured.given()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/handover-links/" + action)
                .then();
    }

    private String document(String title, String domain, String marks) {
        return aDocument(file, title, domain, marks, PDF).getString("id");
    }

    private ValidatableResponse consent(String... documents) {
        return miriam().body("""
                        {"recipientOrg": "%s", "domains": ["LANGUAGE", "MIGRATION"], "purpose": "COUNSELLING", "form": "WRITTEN",
                         "language": "de", "givenOn": "2026-11-10", "documents": [%s]}
                        """.formatted(MBE, quoted(documents)))
                .post("/api/v1/cases/" + file + "/consents")
                .then();
    }

    private String given(String... documents) {
        return consent(documents).statusCode(201).extract().path("id");
    }

    private ValidatableResponse offer(String consent, String... documents) {
        return miriam().body("""
                        {"recipientOrg": "%s", "kind": "ACCOMPANIED", "purpose": "COUNSELLING", "domains": ["LANGUAGE"],
                         "consentId": "%s", "documents": [%s], %s}
                        """.formatted(MBE, consent, quoted(documents), DONE))
                .post("/api/v1/cases/" + file + "/handovers")
                .then();
    }

    private String offered(String consent, String... documents) {
        return offer(consent, documents).statusCode(201).extract().path("id");
    }

    private static String accepted(String handover) {
        partner()
                .header("If-Match", 0)
                .post("/api/v1/handovers/" + handover + "/accept")
                .then()
                .statusCode(200);
        return handover;
    }

    private static String content(String handover, String document) {
        return "/api/v1/handovers/" + handover + "/documents/" + document + "/content";
    }

    private static String quoted(String... ids) {
        return Arrays.stream(ids).map(id -> '"' + id + '"').collect(Collectors.joining(","));
    }
}
