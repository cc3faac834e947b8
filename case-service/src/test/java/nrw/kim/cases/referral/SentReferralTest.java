package nrw.kim.cases.referral;

import static nrw.kim.cases.Cast.KREIS;
import static nrw.kim.cases.Cast.as;
import static nrw.kim.cases.Cast.jobcenter;
import static nrw.kim.cases.Cast.miriam;
import static nrw.kim.cases.Referrals.aReferral;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.TestDatabase;
import nrw.kim.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

/** What a sender does after it sent, what the receiver sees of it, and what stays of a refusal. */
@QuarkusTest
@CaseServiceTest
class SentReferralTest {

    @Test
    void beforeTheDecisionTheReceiverSeesTheMinimumOnly() {
        var id = pushed(aReferral());
        var preview = miriam().get(path(id) + "/preview")
                .then()
                .statusCode(200)
                .header("ETag", containsString("0"))
                .body(
                        "reason", equalTo("RECHTSKREISWECHSEL"),
                        "ageGroup", equalTo("A27_39"),
                        "municipality.name", equalTo("Moers"),
                        "languages", hasItem("ar"),
                        "attachmentCount", equalTo(0))
                .extract()
                .asString();
        assertThat(preview).doesNotContain("Mustermann", "Erika", "1994-05-17", "+49 2841", "Monatsende");
        assertThat(TestDatabase.rows("select 1 from access_log where subject = ?", id))
                .isEmpty();
        assertThat(miriam().get("/api/v1/referrals?status=RECEIVED&limit=200").asString())
                .doesNotContain("Mustermann");

        miriam().get(path(id)).then().statusCode(200).body("person.familyName", equalTo("Mustermann"));
        assertThat(TestDatabase.rows("select action from access_log where subject = ?", id))
                .extracting(row -> row.get("action"))
                .containsExactly("REFERRAL_READ");
    }

    @Test
    void ofARefusedReferralOnlyTheRecordStays() {
        // Given
        var referral = aReferral();
        var id = pushed(referral);

        // When
        miriam().header("If-Match", "0")
                .body("{\"reason\": \"NOT_AVAILABLE\", \"note\": \"Kurs ist voll\"}")
                .post(path(id) + "/decline")
                .then()
                .statusCode(200)
                .body(
                        "referral.status", equalTo("DECLINED"),
                        "referral.person", nullValue(),
                        "gapDraft.kind", equalTo("MISSING_OFFER"),
                        "gapDraft.domain", equalTo("LANGUAGE"),
                        "gapDraft.ags", equalTo("05170024"));

        // Then
        var row = TestDatabase.rows(
                        "select row_to_json(r)::text as row from referral r where id = ?", UUID.fromString(id))
                .getFirst()
                .get("row")
                .toString();
        assertThat(row).doesNotContain("Mustermann", "Erika", "1994", "Moers", "47441", "2841", "Monatsende");
        assertThat(TestDatabase.rows("select payload::text as p from domain_event where subject = ?", id))
                .allSatisfy(event -> assertThat(event.get("p").toString()).doesNotContain("Mustermann"));
        jobcenter()
                .get(path(id))
                .then()
                .statusCode(200)
                .body("declineReason", equalTo("NOT_AVAILABLE"), "nextStep", equalTo("ADVISE_ON_OTHER_OFFERS"));
        jobcenter()
                .body(referral)
                .post("/api/v1/referrals")
                .then()
                .statusCode(200)
                .body("status", equalTo("DECLINED"));
        miriam().get("/api/v1/referrals?status=DECLINED&limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
    }

    @Test
    void aRefusalsNoteMustNotKeepTheName() {
        var id = pushed(aReferral());
        miriam().header("If-Match", "0")
                .body("{\"reason\": \"OTHER\", \"note\": \"Frau Mustermann kam nicht\"}")
                .post(path(id) + "/decline")
                .then()
                .statusCode(422)
                .body("type", endsWith("personal-data-suspected"));
    }

    @Test
    void theGapThatARefusalShowsIsReportedInOneStep() {
        // Given
        var id = pushed(aReferral());
        var draft = miriam().header("If-Match", "0")
                .body("{\"reason\": \"NOT_ELIGIBLE\"}")
                .post(path(id) + "/decline")
                .then()
                .extract()
                .jsonPath();
        var gap = """
                {"kind": "%s", "dimension": "%s", "domain": "%s", "ags": "%s", "title": "%s", "description": "%s",
                 "frequency": "%s", "releasedForStructure": %s}
                """;
        var filled = gap.formatted(
                draft.getString("gapDraft.kind"),
                draft.getString("gapDraft.dimension"),
                draft.getString("gapDraft.domain"),
                draft.getString("gapDraft.ags"),
                draft.getString("gapDraft.title"),
                draft.getString("gapDraft.description"),
                draft.getString("gapDraft.frequency"),
                "%s");

        // When
        miriam().body(filled.formatted(false)).post(path(id) + "/gaps").then().statusCode(422);
        var gapId = miriam().body(filled.formatted(true))
                .post(path(id) + "/gaps")
                .then()
                .statusCode(202)
                .extract()
                .path("id")
                .toString();

        // Then
        assertThat(TestDatabase.eventTypes(gapId)).containsExactly("nrw.kim.gap.reported.v1");
        miriam().body(filled.formatted(true))
                .post(path(pushed(aReferral())) + "/gaps")
                .then()
                .statusCode(409);
    }

    @Test
    void anAmendmentReplacesTheContentAndTheReceiverSeesWhatChanged() {
        // Given
        var referral = aReferral();
        var id = pushed(referral);

        // When
        jobcenter()
                .header("If-Match", "\"0\"")
                .body(referral.replace("NORMAL", "CRISIS").replace("+49 2841 000000", "+49 2841 111111"))
                .put(path(id))
                .then()
                .statusCode(200)
                .header("ETag", containsString("1"));

        // Then
        miriam().get(path(id) + "/preview")
                .then()
                .body("urgency", equalTo("CRISIS"), "changed", hasItems("/urgency", "/person/contact/phone"))
                .body(not(containsString("111111")));
        miriam().get(path(id))
                .then()
                .body(
                        "amendments[0].changes.find { it.pointer == '/urgency' }.before",
                        equalTo("NORMAL"),
                        "amendments[0].afterDecision",
                        equalTo(false));
        miriam().header("If-Match", "0").post(path(id) + "/accept").then().statusCode(412);
        jobcenter()
                .header("If-Match", "1")
                .body(aReferral())
                .put(path(id))
                .then()
                .statusCode(422);
        jobcenter()
                .header("If-Match", "1")
                .body(referral.replace("05170024", "05334002"))
                .put(path(id))
                .then()
                .statusCode(422)
                .body("type", endsWith("amendment-changes-ki"), "responsibleKi", equalTo("05334002"));
    }

    @Test
    void afterTheAcceptanceAnAmendmentIsANoticeAtTheCase() {
        // Given
        var referral = aReferral().replace("\"note\"", "\"purposeBound\": true, \"note\"");
        var id = pushed(referral);
        var caseId = miriam().header("If-Match", "0")
                .post(path(id) + "/accept")
                .then()
                .statusCode(200)
                .extract()
                .path("caseId")
                .toString();
        var version = version(id);

        // When
        jobcenter()
                .header("If-Match", version)
                .body(referral.replace("+49 2841 000000", "+49 2841 222222"))
                .put(path(id))
                .then()
                .statusCode(200);

        // Then
        miriam().get("/api/v1/cases/" + caseId + "/referrals")
                .then()
                .statusCode(200)
                .body(
                        "items[0].notices[0].afterDecision", equalTo(true),
                        "items[0].notices[0].changes[0].after", equalTo("+49 2841 222222"),
                        "items[0].purposeBound", equalTo(true));
        miriam().get("/api/v1/cases/" + caseId)
                .then()
                .body("person.contact.phone", equalTo("+49 2841 000000"), "purposeBound", equalTo(true));
        assertThat(TestDatabase.rows("select type from domain_event where case_id = ?", UUID.fromString(caseId)))
                .extracting(row -> row.get("type"))
                .contains("nrw.kim.referral.amended.v1");
        jobcenter()
                .header("If-Match", version(id))
                .body("{\"reason\": \"SETTLED\"}")
                .post(path(id) + "/withdraw")
                .then()
                .statusCode(409);
    }

    @Test
    void aWithdrawalErasesThePerson() {
        // Given
        var id = pushed(aReferral());

        // When
        jobcenter()
                .header("If-Match", "0")
                .body("{\"reason\": \"CONSENT_WITHDRAWN\"}")
                .post(path(id) + "/withdraw")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"), "withdrawalReason", equalTo("CONSENT_WITHDRAWN"));

        // Then
        assertThat(TestDatabase.rows("select family_name from referral where id = ?", UUID.fromString(id))
                        .getFirst()
                        .get("family_name"))
                .isNull();
        assertThat(TestDatabase.eventTypes(id))
                .containsExactly("nrw.kim.referral.received.v1", "nrw.kim.referral.withdrawn.v1");
        miriam().header("If-Match", version(id))
                .post(path(id) + "/accept")
                .then()
                .statusCode(409);
    }

    @Test
    void theSenderFollowsItsReferralIntoAnotherKi() {
        // Given
        var referral = aReferral();
        var id = pushed(referral);
        miriam().header("If-Match", "0")
                .body("{\"ki\": \"05558\"}")
                .post(path(id) + "/forward")
                .then()
                .statusCode(204);

        // When
        jobcenter().get(path(id)).then().statusCode(200).body("status", equalTo("RECEIVED"), "ki", equalTo("05558"));
        jobcenter()
                .body(referral)
                .post("/api/v1/referrals")
                .then()
                .statusCode(200)
                .body("id", equalTo(id));
        var before = OffsetDateTime.now(ZoneOffset.UTC);
        coesfeld()
                .header("If-Match", "1")
                .body("{\"reason\": \"NOT_REACHABLE\"}")
                .post(path(id) + "/decline")
                .then()
                .statusCode(200);

        // Then
        jobcenter()
                .get("/api/v1/referrals?limit=200&changedSince=" + before)
                .then()
                .statusCode(200)
                .body("items.find { it.id == '%s' }.status".formatted(id), equalTo("DECLINED"))
                .body("items.find { it.id == '%s' }.nextStep".formatted(id), equalTo("CHECK_CONTACT_DATA"));
    }

    @Test
    void aSenderTakesBackWhatAnotherKiHas() {
        var id = pushed(aReferral());
        miriam().header("If-Match", "0")
                .body("{\"ki\": \"05558\"}")
                .post(path(id) + "/forward")
                .then()
                .statusCode(204);
        jobcenter()
                .header("If-Match", "1")
                .body("{\"reason\": \"SENT_BY_MISTAKE\"}")
                .post(path(id) + "/withdraw")
                .then()
                .statusCode(200);
        coesfeld().get(path(id)).then().statusCode(200).body("status", equalTo("WITHDRAWN"), "person", nullValue());
        jobcenter().get(path(id)).then().statusCode(200).body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void changedSinceLeavesOutWhatHasNotChanged() {
        pushed(aReferral());
        jobcenter()
                .get("/api/v1/referrals?changedSince="
                        + OffsetDateTime.now(ZoneOffset.UTC).plusMinutes(5))
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void theInboxIsNarrowedAndWhatMustBeAnsweredFirstComesFirst() {
        // Given
        var low = pushed(aReferral().replace("NORMAL", "LOW"));
        var crisis = pushed(aReferral().replace("NORMAL", "CRISIS"));
        TestDatabase.execute("update referral set due_on = '2001-01-01' where id = '%s'".formatted(crisis));
        TestDatabase.execute("update referral set due_on = '2002-01-01' where id = '%s'".formatted(low));

        // When
        var first = miriam().get("/api/v1/referrals?status=RECEIVED&overdue=true&limit=1")
                .jsonPath();
        var second = miriam().get("/api/v1/referrals?status=RECEIVED&limit=1&after=" + first.getString("next"))
                .jsonPath();

        // Then
        assertThat(first.getString("items[0].id")).isEqualTo(crisis);
        assertThat(first.getBoolean("items[0].overdue")).isTrue();
        assertThat(second.getString("items[0].id")).isEqualTo(low);
        miriam().get("/api/v1/referrals?urgency=LOW&reason=RECHTSKREISWECHSEL&limit=200")
                .then()
                .body("items.urgency", everyItem(equalTo("LOW")));
        miriam().get("/api/v1/referrals?site=" + UUID.randomUUID()).then().body("items", empty());
        var counts = miriam().get("/api/v1/referrals/counts").jsonPath();
        assertThat(counts.getInt("overdue")).isGreaterThanOrEqualTo(2);
        assertThat(counts.getInt("open")).isGreaterThanOrEqualTo(counts.getInt("overdue"));
        TestDatabase.execute("update referral set due_on = current_date where due_on < '2003-01-01'");
    }

    @Test
    void aProposalNamesWhoHasLeastInHandAndAssignsNothing() {
        var id = pushed(aReferral());
        var accepted = pushed(aReferral());
        miriam().header("If-Match", "0").post(path(accepted) + "/accept").then().statusCode(200);
        miriam().get(path(id) + "/assignment-proposal")
                .then()
                .statusCode(200)
                .body("reason", equalTo("FEWEST_WEIGHTED_CASES_IN_KI"), "candidates.size()", not(equalTo(0)));
        miriam().get(path(id) + "/preview").then().body("status", equalTo("RECEIVED"));
        miriam().get(path(accepted) + "/assignment-proposal").then().statusCode(409);
    }

    @Test
    void aCaseByHandForSomebodyAlikeNeedsALook() {
        // Given
        var family = "Zwilling" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        var person = """
                {"person": {"givenName": "Mia", "familyName": "%s", "birthDate": "1971-03-04", "interpreterNeeded": false,
                  "residence": {"ags": "05170024"}}, "accessChannel": "JOBCENTER", "lifeDomains": ["WORK"]%s}
                """;
        var first = miriam().body(person.formatted(family, ""))
                .post("/api/v1/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id")
                .toString();

        // When
        miriam().body(person.formatted(family, ""))
                .post("/api/v1/cases")
                .then()
                .statusCode(409)
                .body("type", endsWith("possible-duplicate"), "cases.caseId", hasItem(first));

        // Then
        miriam().body(person.formatted(family, ", \"duplicatesSeen\": true"))
                .post("/api/v1/cases")
                .then()
                .statusCode(201);
    }

    private static RequestSpecification coesfeld() {
        return as(Tokens.token(Roles.CASE_MANAGER, "05558", UUID.randomUUID(), KREIS));
    }

    private static String pushed(String referral) {
        return jobcenter()
                .body(referral)
                .post("/api/v1/referrals")
                .then()
                .statusCode(201)
                .extract()
                .path("id")
                .toString();
    }

    private static int version(String id) {
        return jobcenter().get(path(id)).then().extract().path("version");
    }

    private static String path(String id) {
        return "/api/v1/referrals/" + id;
    }
}
