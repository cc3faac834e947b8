package nrw.kim.cases;

import static nrw.kim.cases.Cases.aConsent;
import static nrw.kim.cases.Cases.aHandover;
import static nrw.kim.cases.Cases.anAssessedCase;
import static nrw.kim.cases.Cases.known;
import static nrw.kim.cases.Cast.MBE;
import static nrw.kim.cases.Cast.as;
import static nrw.kim.cases.Cast.miriam;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nrw.kim.events.code.OrganisationType;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code Idempotency-Key}: whoever does not know whether a creation arrived sends it again, and it is there once. */
@QuarkusTest
@CaseServiceTest
class RepeatedRequestTest {
    private final String key = UUID.randomUUID().toString();
    private String file;

    @BeforeEach
    void aCase() {
        known(MBE, "MBE Kreis Wesel", OrganisationType.MBE);
        file = anAssessedCase();
    }

    @Test
    void aConsentIsGivenOnce() {
        var path = "/api/v1/cases/" + file + "/consents";
        var consent = """
                {"recipientOrg": "%s", "domains": ["LANGUAGE"], "purpose": "COUNSELLING", "form": "WRITTEN",
                 "language": "ar", "givenOn": "2026-11-10"}
                """.formatted(MBE);
        assertSameTwice(
                miriam().header("Idempotency-Key", key).body(consent).post(path),
                () -> miriam().header("Idempotency-Key", key).body(consent).post(path));
        assertThat(miriam().get(path).jsonPath().getList("items")).hasSize(1);
        miriam().header("Idempotency-Key", key)
                .body(consent.replace("COUNSELLING", "LANGUAGE_COURSE"))
                .post(path)
                .then()
                .statusCode(409)
                .body("type", endsWith("idempotency-conflict"));
    }

    @Test
    void aQuestionIsAskedOnce() {
        var handover =
                aHandover(file, MBE, aConsent(file, MBE, false).getString("id")).getString("id");
        var path = "/api/v1/handovers/" + handover + "/messages";
        var partner = Tokens.token(Roles.PARTNER, "05170", UUID.randomUUID(), MBE);
        var question = "{\"text\": \"Gibt es schon einen Termin?\"}";
        assertSameTwice(
                as(partner).header("Idempotency-Key", key).body(question).post(path),
                () -> as(partner).header("Idempotency-Key", key).body(question).post(path));
        assertThat(miriam().get(path).jsonPath().getList("items")).hasSize(1);
    }

    @Test
    void aLinkThatWasShownIsNotReplacedByARepetition() {
        var handover =
                aHandover(file, MBE, aConsent(file, MBE, false).getString("id")).getString("id");
        var path = "/api/v1/handovers/" + handover + "/links";
        var link = miriam().header("Idempotency-Key", key)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        miriam().header("Idempotency-Key", key)
                .post(path)
                .then()
                .statusCode(409)
                .body("type", endsWith("link-already-shown"));
        as(Tokens.token(Roles.PARTNER, "05170", UUID.randomUUID(), MBE))
                .body("{\"token\": \"%s\", \"code\": \"%s\"}"
                        .formatted(link.getString("token"), link.getString("code")))
                .post("/api/v1/handover-links/open")
                .then()
                .statusCode(200);
    }

    @Test
    void aBodyAsksForACaseOnce() {
        var partner = Tokens.token(Roles.PARTNER, "05170", UUID.randomUUID(), UUID.randomUUID());
        var wish = "{\"caseNumber\": \"05170-2026-999998\", \"purpose\": \"COUNSELLING\"}";
        assertSameTwice(
                as(partner).header("Idempotency-Key", key).body(wish).post("/api/v1/case-requests"),
                () -> as(partner).header("Idempotency-Key", key).body(wish).post("/api/v1/case-requests"));
        assertThat(as(partner).get("/api/v1/case-requests").jsonPath().getList("items"))
                .hasSize(1);
    }

    @Test
    void aWebhookIsRegisteredOnceAndTellsItsSecretToTheSameKey() {
        var referrer = Tokens.token(Roles.REFERRER, "05170", UUID.randomUUID(), UUID.randomUUID());
        var webhook = "{\"url\": \"https://127.0.0.1/%s\"}".formatted(UUID.randomUUID());
        var first = as(referrer).header("Idempotency-Key", key).body(webhook).post("/api/v1/webhooks");
        var second = as(referrer).header("Idempotency-Key", key).body(webhook).post("/api/v1/webhooks");
        assertSameTwice(first, () -> second);
        assertThat(second.jsonPath().getString("secret"))
                .isNotBlank()
                .isEqualTo(first.jsonPath().getString("secret"));
    }

    @Test
    void aCaseIsOpenedOnceAlthoughItsRepetitionLooksLikeADuplicate() {
        var opening = """
                {"person": %s, "accessChannel": "SELBSTMELDUNG", "lifeDomains": ["WORK"], "duplicatesSeen": false}
                """.formatted(aStranger());
        assertRepeated("/api/v1/cases", opening, opening.replace("WORK", "LANGUAGE"));
    }

    @Test
    void aContactAGoalAndAnAssessmentAreStoredOnce() {
        var path = "/api/v1/cases/" + file;
        var contact = "{\"date\": \"2026-11-02\", \"minutes\": 30, \"channel\": \"PHONE\"}";
        var before =
                miriam().get(path + "/contacts").jsonPath().getList("items").size();
        assertRepeated(path + "/contacts", contact, contact.replace("30", "45"));
        assertThat(miriam().get(path + "/contacts").jsonPath().getList("items")).hasSize(before + 1);
        var goal = """
                {"wording": "B1 bis zum Sommer", "domain": "LANGUAGE", "agreedByPerson": true, "agreedOn": "2026-11-02"}
                """;
        assertRepeated(path + "/goals", goal, goal.replace("B1", "B2"));
        assertThat(miriam().get(path + "/goals").jsonPath().getList("items.wording"))
                .containsOnlyOnce("B1 bis zum Sommer");
        var assessment = "{\"domains\": [{\"domain\": \"WORK\", \"needs\": \"sucht Arbeit\"}]}";
        var taken =
                miriam().get(path + "/assessments").jsonPath().getList("items").size();
        assertRepeated(path + "/assessments", assessment, assessment.replace("sucht", "hat"));
        assertThat(miriam().get(path + "/assessments").jsonPath().getList("items"))
                .hasSize(taken + 1);
    }

    @Test
    void aGapIsReportedOnce() {
        var gap = """
                {"kind": "MISSING_OFFER", "dimension": "QUANTITATIVE", "domain": "LANGUAGE", "frequency": "ONCE",
                 "title": "Kein Kurs am Abend", "description": "Am Abend gibt es keinen Kurs.",
                 "releasedForStructure": true}
                """;
        var path = "/api/v1/cases/" + file + "/gaps";
        assertRepeated(path, gap, gap.replace("Kein Kurs", "Kein B2-Kurs"));
        assertThat(miriam().get(path).jsonPath().getList("items")).hasSize(1);
    }

    /** The same again gives the same; under the same key something else is refused. */
    private void assertRepeated(String path, String body, String other) {
        assertSameTwice(
                miriam().header("Idempotency-Key", key + path).body(body).post(path),
                () -> miriam().header("Idempotency-Key", key + path).body(body).post(path));
        miriam().header("Idempotency-Key", key + path)
                .body(other)
                .post(path)
                .then()
                .statusCode(409)
                .body("type", endsWith("idempotency-conflict"));
    }

    /** Somebody whom nobody else in the database is like. */
    private String aStranger() {
        var name = key.chars()
                .filter(Character::isLetterOrDigit)
                .mapToObj(letter -> Character.toString('a' + letter % 26))
                .collect(Collectors.joining());
        return """
                {"givenName": "Wiederholung", "familyName": "%s", "birthDate": "1931-07-09", "sex": "FEMALE",
                 "nationalities": ["163"], "languages": ["tr"], "interpreterNeeded": false, "residence": {"ags": "05170008"}}
                """.formatted(name);
    }

    private static void assertSameTwice(Response first, Supplier<Response> again) {
        assertThat(first.statusCode()).as(first.asString()).isIn(201, 202);
        var second = again.get();
        assertThat(second.statusCode()).isEqualTo(first.statusCode());
        assertThat(second.jsonPath().getString("id")).isEqualTo(first.jsonPath().getString("id"));
    }
}
