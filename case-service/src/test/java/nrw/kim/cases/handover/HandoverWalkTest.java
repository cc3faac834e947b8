package nrw.kim.cases.handover;

import static nrw.kim.cases.Cases.DONE;
import static nrw.kim.cases.Cases.aConsent;
import static nrw.kim.cases.Cases.aHandover;
import static nrw.kim.cases.Cases.anAssessedCase;
import static nrw.kim.cases.Cases.known;
import static nrw.kim.cases.Cast.JOBCENTER;
import static nrw.kim.cases.Cast.MBE;
import static nrw.kim.cases.Cast.as;
import static nrw.kim.cases.Cast.coordinator;
import static nrw.kim.cases.Cast.miriam;
import static nrw.kim.cases.Cast.partner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.cases.Jobs;
import nrw.kim.events.Ags;
import nrw.kim.events.DirectoryEvent;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.OrganisationType;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.InboxFeed;
import nrw.kim.kit.testing.TestDatabase;
import nrw.kim.kit.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What failed elsewhere (domain handover lessons of SORMAS, Carnet de bord, DHIS2), tried here. */
@QuarkusTest
@CaseServiceTest
class HandoverWalkTest {
    private static final UUID TRAEGER = UUID.fromString("01900000-0000-7000-8000-0517000000aa");
    private static final UUID ALI = UUID.fromString("01900000-0000-7000-8001-0517000000aa");

    @Inject
    DeadlineService deadlines;

    @BeforeEach
    void directory() {
        known(MBE, "MBE Kreis Wesel", OrganisationType.MBE);
        known(JOBCENTER, "Jobcenter Kreis Wesel", OrganisationType.JOBCENTER);
        known(TRAEGER, "Caritas Wesel", OrganisationType.WOHLFAHRT);
    }

    @AfterEach
    void backToTheDefaultProcedere() {
        procedere("{\"items\": []}").statusCode(200);
    }

    private static ValidatableResponse procedere(String list) {
        int version = coordinator().get("/api/v1/handovers/procedere").path("version");
        return coordinator()
                .header("If-Match", version)
                .body(list)
                .put("/api/v1/handovers/procedere")
                .then();
    }

    @Test
    void theSecondOfferToABodyIsRefusedAndNamesTheOpenOne() {
        var file = anAssessedCase();
        var consent = aConsent(file, MBE, false).getString("id");
        var first = aHandover(file, MBE, consent).getString("id");
        offer(file, MBE, consent, "CONTACT", "")
                .statusCode(409)
                .body(
                        "type",
                        endsWith("handover-already-open"),
                        "handover",
                        equalTo(first),
                        "status",
                        equalTo("OFFERED"));
    }

    @Test
    void aBodyWithItsOwnFallmanagementGetsMoreThanAVerweisOnlyWithAReason() {
        // Given
        var file = anAssessedCase();
        var consent = aConsent(file, JOBCENTER, false).getString("id");
        miriam().get("/api/v1/cases/" + file + "/handover-draft/kind?recipientOrg=" + JOBCENTER + "&domain=LANGUAGE")
                .then()
                .statusCode(200)
                .body("kind", equalTo("CONTACT"), "rechtskreis", equalTo("SGB_II"));

        // Then
        offer(file, JOBCENTER, consent, "ACCOMPANIED", "")
                .statusCode(422)
                .body("type", endsWith("kind-needs-reason"), "proposed", equalTo("CONTACT"));
        offer(file, JOBCENTER, consent, "ACCOMPANIED", ", \"kindReason\": \"Termin gemeinsam vereinbart\"")
                .statusCode(201)
                .body("progress.kindReason", equalTo("Termin gemeinsam vereinbart"));
    }

    @Test
    void anOfferWaitsForItsChecklistAndKeepsTheAnswers() {
        var file = anAssessedCase();
        var consent = aConsent(file, MBE, false).getString("id");
        miriam().body("""
                {"recipientOrg": "%s", "kind": "CONTACT", "purpose": "RESIDENCE_PERSPECTIVE", "domains": ["LANGUAGE"], "consentId": "%s",
                 "followUpOn": "2099-01-31", "checklist": [{"code": "RECIPIENT_CONFIRMED", "held": true}]}
                """.formatted(MBE, consent))
                .post("/api/v1/cases/" + file + "/handovers")
                .then()
                .statusCode(422)
                .body("type", endsWith("procedere-incomplete"))
                .body(
                        "violations.pointer",
                        equalTo(List.of("/checklist/PERSON_INFORMED", "/checklist/RETURN_CHANNEL")));
        String id = offer(file, MBE, consent, "CONTACT", "")
                .statusCode(201)
                .extract()
                .path("id");
        miriam().get("/api/v1/handovers/" + id + "/checklist")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("CONSENT_PRESENT"))
                .body("items.find { it.code == 'RETURN_CHANNEL' }.note", equalTo("Telefon"));
    }

    @Test
    void aKiMayAskForMoreButNeverForLessThanAConsent() {
        // Given
        procedere("{\"items\": [{\"code\": \"OWN\", \"label\": \"Eigener Punkt\", \"mandatory\": true}]}")
                .statusCode(422)
                .body("type", endsWith("procedere-needs-consent"));

        // When
        procedere("""
                {"items": [{"code": "CONSENT_PRESENT", "label": "Einwilligung", "mandatory": true},
                           {"code": "KINDER_GEKLAERT", "label": "Betreuung der Kinder ist geklärt", "mandatory": true}]}
                """).statusCode(200);

        // Then
        var file = anAssessedCase();
        var consent = aConsent(file, MBE, false).getString("id");
        offer(file, MBE, consent, "CONTACT", "")
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/checklist/KINDER_GEKLAERT")));
    }

    @Test
    void aSecondBodyOnTheSameThemeNeedsAReasonAndIsNeverForbidden() {
        var file = anAssessedCase();
        aHandover(file, MBE, aConsent(file, MBE, false).getString("id"));
        var consent = aConsent(file, TRAEGER, false).getString("id");
        offer(file, TRAEGER, consent, "CONTACT", "")
                .statusCode(422)
                .body("type", endsWith("theme-already-worked-on"), "bodies", equalTo(List.of("MBE Kreis Wesel")));
        offer(file, TRAEGER, consent, "CONTACT", ", \"overlapReason\": \"Frauenkurs nur dort\"")
                .statusCode(201);
        miriam().get("/api/v1/cases/" + file + "/results")
                .then()
                .statusCode(200)
                .body("themes.find { it.domain == 'LANGUAGE' }.bodies", hasSize(2));
    }

    @Test
    void theSenderLearnsOfARefusalWithItsNextStep() {
        // Given
        var file = anAssessedCase();
        var handover = aHandover(file, MBE, aConsent(file, MBE, false).getString("id"));
        var id = handover.getString("id");

        // When
        partner()
                .header("If-Match", handover.getInt("version"))
                .body("{\"reason\": \"NOT_AVAILABLE\", \"note\": \"Kurs voll\"}")
                .post("/api/v1/handovers/" + id + "/decline")
                .then()
                .statusCode(200);

        // Then
        miriam().get("/api/v1/handovers/" + id)
                .then()
                .body(
                        "progress.news", equalTo(true),
                        "progress.nextStep", equalTo("REPORT_GAP"),
                        "progress.gapProposed", equalTo(true),
                        "progress.watched", equalTo(true));
        miriam().post("/api/v1/handovers/" + id + "/seen").then().body("progress.news", equalTo(false));
        miriam().get("/api/v1/handovers/watched").then().body("items.id", hasItem(id));
    }

    @Test
    void aQuestionIsAskedAndAnsweredInsideTheHandover() {
        // Given
        var file = anAssessedCase();
        var id =
                aHandover(file, MBE, aConsent(file, MBE, false).getString("id")).getString("id");

        // When
        partner()
                .body("{\"text\": \"Welches Sprachniveau?\"}")
                .post("/api/v1/handovers/" + id + "/messages")
                .then()
                .statusCode(201);
        miriam().get("/api/v1/handovers/" + id)
                .then()
                .body(
                        "status",
                        equalTo("OFFERED"),
                        "progress.questionOpen",
                        equalTo(true),
                        "progress.news",
                        equalTo(true));
        miriam().body("{\"text\": \"A1\"}")
                .post("/api/v1/handovers/" + id + "/messages")
                .then()
                .statusCode(201);

        // Then
        partner()
                .get("/api/v1/handovers/" + id + "/messages")
                .then()
                .body("items.text", equalTo(List.of("Welches Sprachniveau?", "A1")));
        partner()
                .get("/api/v1/handovers/" + id)
                .then()
                .body("progress.questionOpen", equalTo(false), "progress.news", equalTo(true));
        assertThat(TestDatabase.eventTypes(id))
                .containsExactly(
                        "nrw.kim.handover.offered.v1", "nrw.kim.handover.asked.v1", "nrw.kim.handover.replied.v1");
        assertThat(TestDatabase.rows("select payload::text as p from domain_event where subject = ?", id))
                .noneMatch(row -> row.get("p").toString().contains("Sprachniveau"));
    }

    @Test
    void anAcceptedHandoverIsWatchedUntilTheBodyConfirmsTheStart() {
        var file = anAssessedCase();
        var id =
                aHandover(file, MBE, aConsent(file, MBE, false).getString("id")).getString("id");
        step(partner(), id, "accept");
        miriam().get("/api/v1/handovers/watched").then().body("items.id", hasItem(id));
        step(partner(), id, "start");
        miriam().get("/api/v1/handovers/watched").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void theDraftShowsExactlyWhatTheBodyWillRead() {
        // Given
        var file = anAssessedCase();
        var consent = aConsent(file, MBE, false).getString("id");
        var draft = miriam().get("/api/v1/cases/" + file + "/handover-draft/extract?consentId=" + consent
                        + "&domain=LANGUAGE&domain=MIGRATION")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        // When
        var id = aHandover(file, MBE, consent).getString("id");
        step(partner(), id, "accept");

        // Then
        var read = partner()
                .get("/api/v1/handovers/" + id + "/extract")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat((Object) read.get("person")).isEqualTo(draft.get("person"));
        assertThat((Object) read.get("domains")).isEqualTo(draft.get("domains"));
        assertThat((Object) read.get("goals")).isEqualTo(draft.get("goals"));
    }

    @Test
    void theNeedsLeadToBodiesAndOffersOfTheDirectory() {
        // Given
        InboxFeed.send(
                "05170",
                new DirectoryEvent.OfferChanged(
                        UUID.randomUUID(), MBE, List.of(LifeDomain.LANGUAGE), List.of(new Ags("05170008")), true));
        var file = anAssessedCase();

        // Then
        org.awaitility.Awaitility.await()
                .untilAsserted(() -> miriam().get("/api/v1/cases/" + file + "/handover-draft/targets")
                        .then()
                        .statusCode(200)
                        .body("items.find { it.domain == 'LANGUAGE' }.purpose", equalTo("LANGUAGE_COURSE"))
                        .body(
                                "items.find { it.domain == 'LANGUAGE' }.bodies.find { it.id == '" + MBE + "' }.offers",
                                hasSize(1)));
    }

    @Test
    void theLeadGoesOnlyByTheLeadsOwnActAndTheFormerLeadReadsOnForAWhile() {
        // Given
        var file = anAssessedCase();
        var id = offer(file, TRAEGER, aConsent(file, TRAEGER, false).getString("id"), "CASE_LEAD", "")
                .statusCode(201)
                .extract()
                .<String>path("id");
        step(ali(), id, "accept");
        step(ali(), id, "start");
        miriam().get("/api/v1/cases/" + file).then().body("responsible", equalTo(nrw.kim.cases.Cast.MIRIAM.toString()));
        ali().get("/api/v1/cases/" + file).then().statusCode(404);

        // When
        step(miriam(), id, "lead");

        // Then
        ali().get("/api/v1/cases/" + file).then().statusCode(200).body("responsible", equalTo(ALI.toString()));
        miriam().get("/api/v1/cases/" + file).then().statusCode(200);
        miriam().body("{\"phase\": \"ERSTBERATUNG\"}")
                .header("If-Match", "0")
                .post("/api/v1/cases/" + file + "/phase")
                .then()
                .statusCode(403);
        TestDatabase.execute("update case_reader set until = current_date - 1 where case_id = '" + file + "'");
        miriam().get("/api/v1/cases/" + file).then().statusCode(404);
    }

    @Test
    void whatIsNoHandoverOfTheLeadCannotBecomeOne() {
        var file = anAssessedCase();
        var id =
                aHandover(file, MBE, aConsent(file, MBE, false).getString("id")).getString("id");
        step(partner(), id, "accept");
        step(partner(), id, "start");
        miriam().header("If-Match", version(id))
                .post("/api/v1/handovers/" + id + "/lead")
                .then()
                .statusCode(422)
                .body("type", endsWith("handover-is-no-lead"));
    }

    @Test
    void anOfferThatNobodyAnswersExpiresOnceHoweverManyInstancesLook() {
        // Given
        var file = anAssessedCase();
        var id =
                aHandover(file, MBE, aConsent(file, MBE, false).getString("id")).getString("id");
        TestDatabase.execute("update handover set expires_on = date '2020-01-01' where id = '" + id + "'");

        // When
        Jobs.both(() -> deadlines.expire(new KiKey("05170")));

        // Then
        miriam().get("/api/v1/handovers/" + id)
                .then()
                .body("status", equalTo("EXPIRED"), "progress.news", equalTo(true), "progress.watched", equalTo(true));
        assertThat(TestDatabase.eventTypes(id))
                .containsExactly("nrw.kim.handover.offered.v1", "nrw.kim.handover.expired.v1");
    }

    @Test
    void aRepeatedOfferWithItsKeyIsTheSameOffer() {
        var file = anAssessedCase();
        var consent = aConsent(file, MBE, false).getString("id");
        var key = UUID.randomUUID().toString();
        var first = send(file, key, body(MBE, consent, "CONTACT", ""))
                .statusCode(201)
                .extract()
                .<String>path("id");
        send(file, key, body(MBE, consent, "CONTACT", "")).statusCode(201).body("id", equalTo(first));
    }

    @Test
    void theRecipientDoesNotLearnWhenTheCaseManagerLooksAgain() {
        var file = anAssessedCase();
        var id =
                aHandover(file, MBE, aConsent(file, MBE, false).getString("id")).getString("id");
        partner().get("/api/v1/handovers/" + id).then().body("progress.followUpOn", nullValue(), "caseId", nullValue());
    }

    private static RequestSpecification ali() {
        return as(Tokens.token(Set.of(Roles.CASE_MANAGER), List.of("05170"), ALI, TRAEGER));
    }

    private static void step(RequestSpecification who, String id, String action) {
        who.header("If-Match", version(id))
                .post("/api/v1/handovers/" + id + "/" + action)
                .then()
                .statusCode(200);
    }

    private static String version(String id) {
        return TestDatabase.rows("select version from handover where id = ?", UUID.fromString(id))
                .getFirst()
                .get("version")
                .toString();
    }

    private static ValidatableResponse offer(String file, UUID to, String consent, String kind, String more) {
        return send(file, UUID.randomUUID().toString(), body(to, consent, kind, more));
    }

    private static ValidatableResponse send(String file, String key, String body) {
        return miriam().header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/cases/" + file + "/handovers")
                .then();
    }

    private static String body(UUID to, String consent, String kind, String more) {
        return """
                {"recipientOrg": "%s", "kind": "%s", "purpose": "RESIDENCE_PERSPECTIVE", "domains": ["LANGUAGE"], "consentId": "%s", %s%s}
                """.formatted(to, kind, consent, DONE, more);
    }
}
