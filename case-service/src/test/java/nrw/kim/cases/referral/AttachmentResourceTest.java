package nrw.kim.cases.referral;

import static nrw.kim.cases.Cast.as;
import static nrw.kim.cases.Cast.coordinator;
import static nrw.kim.cases.Cast.foreignCaseManager;
import static nrw.kim.cases.Cast.jobcenter;
import static nrw.kim.cases.Cast.miriam;
import static nrw.kim.cases.Referrals.aReferral;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.TestDatabase;
import nrw.kim.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class AttachmentResourceTest {
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII);
    private static final UUID OTHER_BODY = UUID.randomUUID();

    @Test
    void aSendersFileIsReadByWhoDecidesAndTheReadIsLogged() {
        // Given
        var referral = pushed();
        var id = upload(jobcenter(), referral, "application/pdf", PDF)
                .statusCode(201)
                .body("name", equalTo("Bescheid Müller.pdf"), "size", equalTo(PDF.length))
                .extract()
                .path("id")
                .toString();

        // When
        var content = miriam().get(path(referral) + "/" + id)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", containsString("attachment;"))
                .extract()
                .asByteArray();

        // Then
        assertThat(content).isEqualTo(PDF);
        assertThat(TestDatabase.rows("select action from access_log where subject = ?", referral))
                .extracting(row -> row.get("action"))
                .contains("ATTACHMENT_READ:" + id);
        jobcenter().get(path(referral)).then().statusCode(200).body("items", hasSize(1));
    }

    @Test
    void nobodyElseGetsNearIt() {
        var referral = pushed();
        var id = upload(jobcenter(), referral, "application/pdf", PDF).extract().path("id");
        var other = Tokens.token(Roles.REFERRER, "05170", UUID.randomUUID(), OTHER_BODY);
        upload(as(other), referral, "application/pdf", PDF).statusCode(404);
        as(other).get(path(referral)).then().statusCode(404);
        foreignCaseManager().get(path(referral) + "/" + id).then().statusCode(404);
        jobcenter().get(path(referral) + "/" + id).then().statusCode(403);
    }

    @Test
    void whatIsNotWhatItSaysIsRefused() {
        var referral = pushed();
        upload(jobcenter(), referral, "image/png", PDF)
                .statusCode(422)
                .body("type", endsWith("attachment-differs-from-type"));
        upload(jobcenter(), referral, "application/pdf", "<html></html>".getBytes(StandardCharsets.US_ASCII))
                .statusCode(422)
                .body("type", endsWith("attachment-type"));
    }

    @Test
    void tenMegabytesAreTakenAndOneByteMoreIsNot() {
        var referral = pushed();
        var large = Arrays.copyOf(PDF, 10 * 1024 * 1024);
        upload(jobcenter(), referral, "application/pdf", large).statusCode(201);
        upload(jobcenter(), referral, "application/pdf", Arrays.copyOf(PDF, large.length + 1))
                .statusCode(413);
    }

    @Test
    void noMoreThanTenAndTheSameKeyIsTheSameFile() {
        var referral = pushed();
        var first = upload(jobcenter().header("Idempotency-Key", referral), referral, "application/pdf", PDF)
                .extract()
                .path("id")
                .toString();
        var again = upload(jobcenter().header("Idempotency-Key", referral), referral, "application/pdf", PDF)
                .extract()
                .path("id")
                .toString();
        assertThat(again).isEqualTo(first);
        for (int i = 0; i < 9; i++) {
            upload(miriam(), referral, "application/pdf", PDF).statusCode(201);
        }
        upload(miriam(), referral, "application/pdf", PDF).statusCode(409).body("type", endsWith("attachments-full"));
    }

    @Test
    void aRefusalErasesItAndAnAcceptanceKeepsItForTheCase() {
        // Given
        var refused = pushed();
        var accepted = pushed();
        upload(jobcenter(), refused, "application/pdf", PDF).statusCode(201);
        var kept =
                upload(jobcenter(), accepted, "application/pdf", PDF).extract().path("id");

        // When
        miriam().header("If-Match", "0")
                .body("{\"reason\": \"NO_CONSENT\"}")
                .post("/api/v1/referrals/" + refused + "/decline")
                .then()
                .statusCode(200);
        miriam().header("If-Match", "0")
                .post("/api/v1/referrals/" + accepted + "/accept")
                .then()
                .statusCode(200);

        // Then
        assertThat(TestDatabase.rows(
                        "select 1 from referral_attachment where referral_id = ?", UUID.fromString(refused)))
                .isEmpty();
        upload(jobcenter(), refused, "application/pdf", PDF).statusCode(409);
        upload(jobcenter(), accepted, "application/pdf", PDF).statusCode(409);
        miriam().get(path(accepted) + "/" + kept).then().statusCode(200);
        // What a file holds nobody has looked through: who reads the case in part does not read it.
        coordinator().get(path(accepted) + "/" + kept).then().statusCode(404);
        var otherController = Tokens.token(Roles.CASE_MANAGER, "05170", UUID.randomUUID(), OTHER_BODY);
        as(otherController).get(path(accepted) + "/" + kept).then().statusCode(404);
    }

    private static String pushed() {
        return jobcenter()
                .body(aReferral())
                .post("/api/v1/referrals")
                .then()
                .statusCode(201)
                .extract()
                .path("id")
                .toString();
    }

    private static ValidatableResponse upload(RequestSpecification who, String referral, String type, byte[] content) {
        return who.contentType(type)
                .header("Content-Disposition", "attachment; filename*=UTF-8''Bescheid%20M%C3%BCller.docx")
                .body(content)
                .post(path(referral))
                .then();
    }

    private static String path(String referral) {
        return "/api/v1/referrals/" + referral + "/attachments";
    }
}
