package nrw.kim.cases.referral;

import static io.restassured.RestAssured.given;
import static nrw.kim.cases.Cast.JOBCENTER;
import static nrw.kim.cases.Cast.as;
import static nrw.kim.cases.Cast.jobcenter;
import static nrw.kim.cases.Cast.miriam;
import static nrw.kim.cases.Referrals.aReferral;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

/** A sender's developer gets told what is wrong and where: a dozen kinds of bad input. */
@QuarkusTest
@CaseServiceTest
class BadInputTest {

    @Test
    void aMissingFieldIsPointedAt() {
        refused(
                aReferral().replace("\"familyName\": \"Mustermann\", ", ""),
                400,
                "validation-failed",
                "/person/familyName");
    }

    @Test
    void aMalformedDateIsPointedAt() {
        refused(aReferral().replace("1994-05-17", "17.05.1994"), 400, "validation-failed", "/person/birthDate");
    }

    @Test
    void aBirthDateInTheFutureIsPointedAt() {
        refused(aReferral().replace("1994-05-17", "2094-05-17"), 400, "validation-failed", "/person/birthDate");
    }

    @Test
    void anUnknownCodeIsPointedAt() {
        refused(aReferral().replace("RECHTSKREISWECHSEL", "WEISS_NICHT"), 400, "validation-failed", "/reason");
    }

    @Test
    void anUnknownCodeInAListIsPointedAt() {
        refused(aReferral().replace("\"WORK\"", "\"ARBEIT\""), 400, "validation-failed", "/lifeDomains/1");
    }

    @Test
    void anEmptyListIsPointedAt() {
        refused(aReferral().replace("[\"LANGUAGE\", \"WORK\"]", "[]"), 400, "validation-failed", "/lifeDomains");
    }

    @Test
    void aMisspeltFieldIsPointedAt() {
        refused(aReferral().replace("\"urgency\"", "\"urgancy\""), 400, "validation-failed", "/urgancy");
    }

    @Test
    void aMunicipalityThatDoesNotExistIsPointedAt() {
        refused(aReferral().replace("05170024", "05170025"), 400, "validation-failed", "/person/residence/ags");
    }

    @Test
    void aNoteThatIsTooLongIsPointedAt() {
        refused(aReferral().replace("Wechsel zum Monatsende", "x".repeat(4001)), 400, "validation-failed", "/note");
    }

    @Test
    void brokenJsonIsNamed() {
        jobcenter()
                .body("{\"externalReference\": ")
                .post("/api/v1/referrals")
                .then()
                .statusCode(400)
                .body("type", endsWith("malformed-json"));
    }

    @Test
    void aResidenceOutsideTheSendersAreaNamesTheResponsibleKi() {
        jobcenter()
                .body(aReferral().replace("05170024", "05334002"))
                .post("/api/v1/referrals")
                .then()
                .statusCode(422)
                .body(
                        "type",
                        endsWith("outside-senders-area"),
                        "responsibleKi",
                        equalTo("05334002"),
                        "responsibleKiName",
                        equalTo("Stadt Aachen"));
    }

    @Test
    void aConsentWithoutFormAndDateIsIncomplete() {
        refused(
                aReferral().replace(", \"form\": \"WRITTEN\", \"givenOn\": \"2026-11-02\"", ""),
                422,
                "legal-basis-incomplete",
                "/legalBasis");
    }

    @Test
    void theSameReferenceWithOtherContentIsAConflict() {
        var reference = "X-" + UUID.randomUUID();
        jobcenter()
                .body(aReferral(reference, "Erika", "Mustermann", "1994-05-17", "05170024"))
                .post("/api/v1/referrals")
                .then()
                .statusCode(201);
        jobcenter()
                .body(aReferral(reference, "Erika", "Mustermann", "1994-05-18", "05170024"))
                .post("/api/v1/referrals")
                .then()
                .statusCode(409)
                .body("type", endsWith("referral-differs"));
    }

    @Test
    void anotherBodyUnderTheSameIdempotencyKeyIsAConflict() {
        var key = UUID.randomUUID().toString();
        jobcenter()
                .header("Idempotency-Key", key)
                .body(aReferral())
                .post("/api/v1/referrals")
                .then()
                .statusCode(201);
        jobcenter()
                .header("Idempotency-Key", key)
                .body(aReferral())
                .post("/api/v1/referrals")
                .then()
                .statusCode(409)
                .body("type", endsWith("idempotency-conflict"));
    }

    @Test
    void withoutATokenNothingIsSaidButThat() {
        given().contentType("application/json")
                .body(aReferral())
                .post("/api/v1/referrals")
                .then()
                .statusCode(401)
                .body("type", endsWith("unauthorized"));
        miriam().body(aReferral())
                .post("/api/v1/referrals")
                .then()
                .statusCode(403)
                .body("type", endsWith("forbidden"));
    }

    @Test
    void anotherFormatIsRefused() {
        jobcenter()
                .contentType("text/plain")
                .body(aReferral())
                .post("/api/v1/referrals")
                .then()
                .statusCode(415)
                .body("type", endsWith("unsupported-media-type"));
    }

    @Test
    void noProblemRepeatsPersonalData() {
        jobcenter()
                .header("Accept-Language", "en")
                .body(aReferral().replace("1994-05-17", "Mustermann"))
                .post("/api/v1/referrals")
                .then()
                .statusCode(400)
                .body(not(containsString("Mustermann")))
                .header("Content-Language", equalTo("en"));
    }

    @Test
    void aJobcenterOfTwoKiIsRoutedByResidence() {
        var token = Tokens.token(
                java.util.Set.of(Roles.REFERRER), java.util.List.of("05334", "05334002"), UUID.randomUUID(), JOBCENTER);
        as(token)
                .body(aReferral().replace("05170024", "05334002"))
                .post("/api/v1/referrals")
                .then()
                .statusCode(201)
                .body("ki", equalTo("05334002"));
        as(token)
                .body(aReferral().replace("05170024", "05334012"))
                .post("/api/v1/referrals")
                .then()
                .statusCode(201)
                .body("ki", equalTo("05334"));
    }

    private static void refused(String referral, int status, String type, String pointer) {
        jobcenter()
                .body(referral)
                .post("/api/v1/referrals")
                .then()
                .statusCode(status)
                .body("type", endsWith(type), "violations.pointer", hasItem(pointer));
    }
}
