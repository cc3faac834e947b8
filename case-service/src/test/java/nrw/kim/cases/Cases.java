package nrw.kim.cases;

import static nrw.kim.cases.Cast.jobcenter;
import static nrw.kim.cases.Cast.miriam;
import static nrw.kim.cases.Referrals.aReferral;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.Ags;
import nrw.kim.events.DirectoryEvent;
import nrw.kim.events.code.AgreementState;
import nrw.kim.events.code.DataProtectionAnnex;
import nrw.kim.events.code.OrganisationType;
import nrw.kim.kit.testing.InboxFeed;
import nrw.kim.kit.testing.TestDatabase;

/** Cases on their way, made through the API. */
public final class Cases {
    /** The Übergabeprocedere done. */
    public static final String DONE = """
            "followUpOn": "2099-01-31", "checklist": [{"code": "RECIPIENT_CONFIRMED", "held": true}, {"code": "PERSON_INFORMED", "held": true},
              {"code": "RETURN_CHANNEL", "held": true, "note": "Telefon"}]""";

    private Cases() {}

    /** A case of Miriam's for Amal Haddad, just opened. */
    public static String anOpenCase() {
        var referral = jobcenter()
                .body(aReferral("C-" + UUID.randomUUID(), "Amal", "Haddad", "1988-02-03", "05170008"))
                .post("/api/v1/referrals")
                .then()
                .statusCode(201)
                .extract()
                .path("id")
                .toString();
        return miriam().header("If-Match", "0")
                .post("/api/v1/referrals/" + referral + "/accept")
                .then()
                .statusCode(200)
                .extract()
                .path("caseId")
                .toString();
    }

    /** A case with an assessment of language and health and a goal in language. */
    public static String anAssessedCase() {
        var id = anOpenCase();
        miriam().body("""
                {"domains": [
                  {"domain": "LANGUAGE", "situation": "A1 abgeschlossen", "needs": "Kurs am Abend", "priority": "HIGH"},
                  {"domain": "MIGRATION", "situation": "Duldung seit sieben Jahren", "needs": "Perspektive"},
                  {"domain": "HEALTH", "situation": "geheime Diagnose", "needs": "Facharzt"}]}
                """)
                .post("/api/v1/cases/" + id + "/assessments")
                .then()
                .statusCode(201)
                .body("number", equalTo(1));
        miriam().body("""
                {"wording": "Ich will B1 schaffen", "domain": "LANGUAGE", "agreedByPerson": true, "agreedOn": "2026-11-10"}
                """)
                .post("/api/v1/cases/" + id + "/goals")
                .then()
                .statusCode(201)
                .body("status", equalTo("OPEN"));
        return id;
    }

    /** Makes a body known to Kreis Wesel, as network-service would. */
    public static void known(UUID org, String name, OrganisationType type) {
        InboxFeed.send(
                "05170",
                new DirectoryEvent.OrganisationChanged(org, name, type, List.of(new Ags("05170008")), List.of(), true));
        await().until(() -> !TestDatabase.rows("select 1 from known_organisation where id = ?", org)
                .isEmpty());
        if (type.needsAgreement()) {
            agreed(org, AgreementState.SIGNED, DataProtectionAnnex.ART_26, LocalDate.parse("2022-01-01"), null);
        }
    }

    /** The agreement with a body as network-service tells it; the newest word on it holds. */
    public static void agreed(
            UUID org, AgreementState state, DataProtectionAnnex annex, LocalDate from, LocalDate until) {
        var id = UUID.nameUUIDFromBytes(("agreement " + org).getBytes(StandardCharsets.UTF_8));
        var exchange = state != AgreementState.DRAFT
                && state != AgreementState.NEGOTIATED
                && annex != DataProtectionAnnex.NONE;
        InboxFeed.send("05170", new DirectoryEvent.AgreementChanged(id, org, state, annex, exchange, from, until));
        await().until(() -> !TestDatabase.rows(
                        "select 1 from known_agreement where id = ? and state = ? and annex = ? and valid_until is not distinct from cast(? as date)",
                        id,
                        state.name(),
                        annex.name(),
                        until)
                .isEmpty());
    }

    /** A consent of the case for a body. */
    public static JsonPath aConsent(String caseId, UUID recipient, boolean abh) {
        return miriam().body("""
                {"recipientOrg": "%s", "domains": ["LANGUAGE", "MIGRATION"], "purpose": "RESIDENCE_PERSPECTIVE", "form": "WRITTEN",
                 "language": "ar", "givenOn": "2026-11-10", "singleTransfer": %s, "noticeSection87": %s}
                """.formatted(recipient, abh, abh))
                .post("/api/v1/cases/" + caseId + "/consents")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** An offered handover resting on a consent. */
    public static JsonPath aHandover(String caseId, UUID recipient, String consentId) {
        return miriam().body("""
                {"recipientOrg": "%s", "kind": "ACCOMPANIED", "purpose": "RESIDENCE_PERSPECTIVE", "domains": ["LANGUAGE", "MIGRATION"],
                 "consentId": "%s", "message": "Bitte vor dem Termin anrufen", %s}
                """.formatted(recipient, consentId, DONE))
                .post("/api/v1/cases/" + caseId + "/handovers")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }
}
