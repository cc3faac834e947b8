package nrw.kim.cases.restriction;

import static nrw.kim.cases.Cases.DONE;
import static nrw.kim.cases.Cases.aConsent;
import static nrw.kim.cases.Cases.aHandover;
import static nrw.kim.cases.Cases.anAssessedCase;
import static nrw.kim.cases.Cases.known;
import static nrw.kim.cases.Cast.MBE;
import static nrw.kim.cases.Cast.coordinator;
import static nrw.kim.cases.Cast.foreignCaseManager;
import static nrw.kim.cases.Cast.jonas;
import static nrw.kim.cases.Cast.miriam;
import static nrw.kim.cases.Cast.partner;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.events.code.OrganisationType;
import nrw.kim.kit.LocalDays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class RestrictionResourceTest {
    private final LocalDate today = LocalDate.now(LocalDays.ZONE);
    private String file;
    private String path;

    @BeforeEach
    void aCase() {
        known(MBE, "MBE Kreis Wesel", OrganisationType.MBE);
        file = anAssessedCase();
        path = "/api/v1/cases/" + file + "/restrictions";
    }

    @Test
    void itIsSetShownAndLiftedAfterThePersonWasTold() {
        var restriction = restricted();
        set().statusCode(409).body("type", endsWith("/case-restricted"));
        miriam().get(caseFile()).then().body("restrictedSince", notNullValue());
        miriam().get(path).then().statusCode(200).body("items.reason", contains("ACCURACY_CONTESTED"));

        lift(restriction, today.plusDays(1)).statusCode(422).body("type", endsWith("/restriction-told"));
        lift(restriction, today.minusDays(1)).statusCode(422);
        lift(restriction, today).statusCode(200).body("toldOn", equalTo(today.toString()));
        lift(restriction, today).statusCode(412);

        miriam().get(caseFile()).then().body("restrictedSince", nullValue());
        miriam().get(caseFile() + "/timeline")
                .then()
                .body("items.type", hasItems("nrw.kim.case.restricted.v1", "nrw.kim.case.restriction-lifted.v1"))
                .body(not(containsString("ACCURACY_CONTESTED")));
    }

    @Test
    void whoLeadsTheCaseOrCoordinatesSetsIt() {
        jonas().body(request()).post(path).then().statusCode(403);
        foreignCaseManager().body(request()).post(path).then().statusCode(404);
        coordinator().body(request()).post(path).then().statusCode(201);
    }

    @Test
    void theSameKeySetsItOnce() {
        var key = UUID.randomUUID().toString();
        for (var i = 0; i < 2; i++) {
            miriam().header("Idempotency-Key", key)
                    .body(request())
                    .post(path)
                    .then()
                    .statusCode(201);
        }
        miriam().get(path).then().body("items", hasSize(1));
    }

    @Test
    void theTeamReadsItNoMoreAndTheAufsichtDoes() {
        jonas().get(caseFile()).then().statusCode(200);
        restricted();
        jonas().get(caseFile()).then().statusCode(403).body("type", endsWith("/case-restricted"));
        jonas().get(caseFile() + "/contacts").then().statusCode(403);
        coordinator().get(caseFile()).then().statusCode(200);
        miriam().get(caseFile() + "/contacts").then().statusCode(200);
    }

    @Test
    void nothingIsHandedOverAnyMore() {
        var consent = aConsent(file, MBE, false).getString("id");
        restricted();
        miriam().body("""
                {"recipientOrg": "%s", "kind": "ACCOMPANIED", "purpose": "RESIDENCE_PERSPECTIVE", "domains": ["LANGUAGE", "MIGRATION"],
                 "consentId": "%s", %s}
                """.formatted(MBE, consent, DONE))
                .post(caseFile() + "/handovers")
                .then()
                .statusCode(409)
                .body("type", endsWith("/case-restricted"));
    }

    @Test
    void aBodyThatHadBegunReadsOnAndOneThatHadNotDoesNot() {
        var begun =
                aHandover(file, MBE, aConsent(file, MBE, false).getString("id")).getString("id");
        accept(begun);
        restricted();
        partner()
                .header("If-Match", 1)
                .post("/api/v1/handovers/" + begun + "/start")
                .then()
                .statusCode(200);
        partner().get("/api/v1/handovers/" + begun + "/extract").then().statusCode(200);
    }

    @Test
    void aBodyThatAcceptsLaterReadsNothingUntilItIsLifted() {
        var offered =
                aHandover(file, MBE, aConsent(file, MBE, false).getString("id")).getString("id");
        var restriction = restricted();
        accept(offered);
        partner()
                .get("/api/v1/handovers/" + offered + "/extract")
                .then()
                .statusCode(403)
                .body("type", endsWith("/case-restricted"));
        lift(restriction, today).statusCode(200);
        partner().get("/api/v1/handovers/" + offered + "/extract").then().statusCode(200);
    }

    @Test
    void noConferenceAndNoAdviceDrawFromIt() {
        restricted();
        miriam().body("""
                {"heldOn": "2026-11-02", "named": false, "domains": ["LANGUAGE"], "participants": [{"function": "Sprachschule"}]}
                """)
                .post(caseFile() + "/conferences")
                .then()
                .statusCode(409)
                .body("type", endsWith("/case-restricted"));
        var question = """
                {"caseId": "%s", "question": "Wie findet man einen Abendkurs?", "domains": ["LANGUAGE"], "wholeTeam": true}
                """.formatted(file);
        miriam().body(question).post("/api/v1/peer-advice").then().statusCode(409);
        miriam().body(question).post("/api/v1/peer-advice/preview").then().statusCode(409);
    }

    @Test
    void theExportAndActionsOnManyLeaveItOut() {
        var number = miriam().get(caseFile()).jsonPath().getString("number");
        var export = "/api/v1/exports/case-documentation?from=%s&until=%s".formatted(today.minusDays(1), today);
        coordinator().get(export).then().statusCode(200).body(containsString(number));
        restricted();
        coordinator().get(export).then().statusCode(200).body(not(containsString(number)));
        var version = miriam().get(caseFile()).jsonPath().getInt("version");
        miriam().body("{\"cases\": [{\"id\": \"%s\", \"version\": %d, \"followUp\": \"2099-01-01\"}]}"
                        .formatted(file, version))
                .post("/api/v1/cases/bulk/follow-up")
                .then()
                .statusCode(200)
                .body("items[0].status", equalTo(409), "items[0].problem.type", endsWith("/case-restricted"));
    }

    private static void accept(String handover) {
        partner()
                .header("If-Match", 0)
                .post("/api/v1/handovers/" + handover + "/accept")
                .then()
                .statusCode(200);
    }

    private JsonPath restricted() {
        return set().statusCode(201).extract().jsonPath();
    }

    private ValidatableResponse set() {
        return miriam().body(request()).post(path).then();
    }

    private static String request() {
        return "{\"reason\": \"ACCURACY_CONTESTED\", \"note\": \"Geburtsdatum\"}";
    }

    private ValidatableResponse lift(JsonPath restriction, LocalDate told) {
        return miriam().header("If-Match", restriction.getString("version"))
                .body("{\"toldOn\": \"%s\"}".formatted(told))
                .post(path + "/" + restriction.getString("id") + "/lift")
                .then();
    }

    private String caseFile() {
        return "/api/v1/cases/" + file;
    }
}
