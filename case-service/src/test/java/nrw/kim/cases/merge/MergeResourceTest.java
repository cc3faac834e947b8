package nrw.kim.cases.merge;

import static nrw.kim.cases.Cases.aConsent;
import static nrw.kim.cases.Cases.aHandover;
import static nrw.kim.cases.Cases.anAssessedCase;
import static nrw.kim.cases.Cases.anOpenCase;
import static nrw.kim.cases.Cases.known;
import static nrw.kim.cases.Cast.MBE;
import static nrw.kim.cases.Cast.coordinator;
import static nrw.kim.cases.Cast.foreignCaseManager;
import static nrw.kim.cases.Cast.jonas;
import static nrw.kim.cases.Cast.miriam;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.events.code.OrganisationType;
import nrw.kim.kit.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Amal has two cases of Miriam's. */
@QuarkusTest
@CaseServiceTest
class MergeResourceTest {
    private String survivor;
    private String given;

    @BeforeEach
    void twoCases() {
        survivor = anOpenCase();
        given = anAssessedCase();
    }

    @Test
    void theOtherCaseIsOverAndPointsToTheOneThatGoesOn() {
        merge(miriam()).statusCode(200).body("items.caseId", contains(given)).body("items[0].mayUndo", equalTo(true));

        file(given)
                .body("phase", equalTo("ABGESCHLOSSEN"))
                .body("mergedInto.caseId", equalTo(survivor))
                .body("mergedInto.caseNumber", equalTo(number(survivor)))
                .body("nextFollowUp", nullValue());
        file(survivor).body("phase", equalTo("ZUGANG")).body("mergedInto", nullValue());
        miriam().get("/api/v1/cases/" + given + "/goals").then().body("items", hasSize(1));
        miriam().get("/api/v1/cases/" + survivor + "/goals").then().body("items", empty());
        miriam().get("/api/v1/cases/" + survivor + "/referrals").then().body("items", hasSize(2));
    }

    @Test
    void theListLeavesItOutAndASearchFindsItWithItsSuccessor() {
        merge(miriam()).statusCode(200);

        miriam().queryParam("responsible", "me")
                .queryParam("limit", 100)
                .get("/api/v1/cases")
                .then()
                .body("items.id", hasItem(survivor))
                .body("items.id", not(hasItem(given)));
        miriam().queryParam("q", number(given))
                .get("/api/v1/cases")
                .then()
                .body("items.id", contains(given))
                .body("items[0].mergedInto.caseId", equalTo(survivor));
        miriam().get("/api/v1/cases/" + survivor + "/duplicates").then().body("items.caseId", not(hasItem(given)));
    }

    @Test
    void undoneItStandsWhereItStood() {
        var version = version(given);
        miriam().body("{\"cases\": [{\"id\": \"%s\", \"version\": %d, \"followUp\": \"2099-03-01\"}]}"
                        .formatted(given, version))
                .post("/api/v1/cases/bulk/follow-up")
                .then()
                .statusCode(200);
        merge(miriam()).statusCode(200);

        undo(miriam()).statusCode(200).body("items", empty());

        file(given)
                .body("phase", equalTo("ZUGANG"))
                .body("nextFollowUp", equalTo("2099-03-01"))
                .body("closedAt", nullValue())
                .body("mergedInto", nullValue());
        miriam().get("/api/v1/cases/" + survivor + "/referrals").then().body("items", hasSize(1));
    }

    @Test
    void bothStepsStandInTheVerlaufOfBothAndInBothLogs() {
        merge(coordinator()).statusCode(200);
        undo(coordinator()).statusCode(200);

        for (var file : List.of(given, survivor)) {
            var types = miriam().get("/api/v1/cases/" + file + "/timeline")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath()
                    .getList("items.type");
            assertThat(types).contains("nrw.kim.case.merged.v1", "nrw.kim.case.merge-reverted.v1");
            assertThat(TestDatabase.rows(
                            "select action, purpose from access_log where subject = ? and action like 'CASE_MERGE%' order by time, id",
                            file))
                    .extracting(row -> row.get("action") + " " + row.get("purpose"))
                    .startsWith("CASE_MERGED COORDINATION")
                    .contains("CASE_MERGE_UNDONE COORDINATION");
        }
    }

    @Test
    void onlyWhoLeadsBothOrCoordinatesMayMerge() {
        merge(jonas()).statusCode(403);
        merge(foreignCaseManager()).statusCode(404);
        merge(coordinator()).statusCode(200);
        undo(jonas()).statusCode(403);
    }

    @Test
    void whoeverActsOnAnOldStateIsRefused() {
        merge(miriam(), version(survivor) + 1, version(given), true).statusCode(412);
        merge(miriam(), version(survivor), version(given) + 1, true).statusCode(412);
        miriam().body("{\"caseId\": \"%s\", \"version\": 0, \"samePerson\": true}".formatted(given))
                .post(path())
                .then()
                .statusCode(428);
    }

    @Test
    void thatItIsTheSamePersonMustBeSaid() {
        merge(miriam(), version(survivor), version(given), false)
                .statusCode(422)
                .body("type", endsWith("merge-needs-same-person"));
    }

    @Test
    void aCaseIsNotMergedWithItselfOrTwice() {
        miriam().header("If-Match", version(survivor))
                .body("{\"caseId\": \"%s\", \"version\": %d, \"samePerson\": true}"
                        .formatted(survivor, version(survivor)))
                .post(path())
                .then()
                .statusCode(422)
                .body("type", endsWith("merge-same-case"));
        merge(miriam()).statusCode(200);
        merge(miriam()).statusCode(409);
    }

    @Test
    void anOpenHandoverIsAnsweredFirst() {
        known(MBE, "MBE Kreis Wesel", OrganisationType.MBE);
        aHandover(given, MBE, aConsent(given, MBE, false).getString("id"));

        merge(miriam()).statusCode(409).body("type", endsWith("merge-open-handover"));
    }

    @Test
    void aCaseThatTookOneUpIsNotGivenUpItself() {
        merge(miriam()).statusCode(200);
        var third = anOpenCase();

        miriam().header("If-Match", version(third))
                .body("{\"caseId\": \"%s\", \"version\": %d, \"samePerson\": true}"
                        .formatted(survivor, version(survivor)))
                .post("/api/v1/cases/" + third + "/merges")
                .then()
                .statusCode(409)
                .body("type", endsWith("merge-holds-merged"));
    }

    @Test
    void aMergedCaseIsTakenUpAgainByUndoingOnly() {
        merge(miriam()).statusCode(200);

        miriam().header("If-Match", version(given))
                .post("/api/v1/cases/" + given + "/reopen")
                .then()
                .statusCode(409)
                .body("type", endsWith("case-merged"));
    }

    @Test
    void afterThirtyDaysItStays() {
        merge(miriam()).statusCode(200);
        TestDatabase.rows(
                "update case_file set merged_at = merged_at - interval '31 days' where id = ? returning id",
                UUID.fromString(given));

        miriam().get(path()).then().statusCode(200).body("items[0].mayUndo", equalTo(false));
        undo(miriam()).statusCode(409).body("type", endsWith("merge-undo-too-late"));
    }

    @Test
    void thePlaceInTheHouseholdFollowsAndGoesBack() {
        miriam().body("""
                {"person": {"givenName": "Sami", "familyName": "Haddad", "birthDate": "2016-09-01",
                 "residence": {"ags": "05170008"}}, "role": "CHILD", "ownRole": "PARENT", "hidden": false}""")
                .post("/api/v1/cases/" + given + "/household/members")
                .then()
                .statusCode(201);

        merge(miriam()).statusCode(200);
        household(survivor, 2);
        household(given, 0);

        undo(miriam()).statusCode(200);
        household(survivor, 0);
        household(given, 2);
    }

    @Test
    void aBlockOfEitherPersonHoldsForBothUntilItIsTakenBack() {
        block(given);
        blocked(survivor, false);

        merge(miriam()).statusCode(200);
        blocked(survivor, true);

        undo(miriam()).statusCode(200);
        blocked(survivor, false);
        blocked(given, true);
    }

    @Test
    void theCaseThatWasGivenUpIsHiddenToo() {
        block(survivor);

        merge(miriam()).statusCode(200);
        blocked(given, true);

        undo(miriam()).statusCode(200);
        blocked(given, false);
        blocked(survivor, true);
    }

    @Test
    void aBlockThatWasSetMeanwhileStays() {
        block(given);
        merge(miriam()).statusCode(200);
        block(survivor);

        undo(miriam()).statusCode(200);
        blocked(survivor, true);
    }

    @Test
    void filesOfItsReferralsAreReadByWhoLeadsTheCaseThatGoesOn() {
        // Given: Jonas leads the one that goes on
        survivor = jonas().body("""
                        {"person": {"givenName": "Amal", "familyName": "Haddad", "birthDate": "1988-02-03",
                         "residence": {"ags": "05170008"}}, "accessChannel": "SELBSTMELDUNG", "lifeDomains": ["WORK"],
                         "duplicatesSeen": true}
                        """)
                .post("/api/v1/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String referral = miriam().get("/api/v1/cases/" + given + "/referrals")
                .then()
                .extract()
                .path("items[0].id");
        String letter = miriam().contentType("application/pdf")
                .header("Content-Disposition", "attachment; filename=\"Bescheid.pdf\"")
                .body("%PDF-1.4 x".getBytes(StandardCharsets.US_ASCII))
                .post("/api/v1/referrals/" + referral + "/attachments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var file = "/api/v1/referrals/" + referral + "/attachments/" + letter;
        jonas().get(file).then().statusCode(404);

        // When
        merge(coordinator()).statusCode(200);

        // Then
        jonas().get("/api/v1/cases/" + survivor + "/referrals")
                .then()
                .body("items.find { it.id == '%s' }.attachments.id".formatted(referral), contains(letter));
        jonas().get(file).then().statusCode(200);
        miriam().get(file).then().statusCode(200);

        // And back
        undo(coordinator()).statusCode(200);
        jonas().get(file).then().statusCode(404);
        miriam().get(file).then().statusCode(200);
    }

    private static void block(String file) {
        miriam().body("{\"reason\": \"Auskunftssperre der Meldebehörde\"}")
                .post("/api/v1/cases/" + file + "/address-block")
                .then()
                .statusCode(201);
    }

    private static void blocked(String file, boolean expected) {
        miriam().get("/api/v1/cases/" + file + "/address-block")
                .then()
                .statusCode(200)
                .body("blocked", equalTo(expected));
    }

    private static void household(String file, int persons) {
        miriam().get("/api/v1/cases/" + file + "/household")
                .then()
                .statusCode(200)
                .body("items", hasSize(persons));
    }

    private ValidatableResponse merge(RequestSpecification who) {
        return merge(who, version(survivor), version(given), true);
    }

    private ValidatableResponse merge(RequestSpecification who, int ofSurvivor, int ofGiven, boolean samePerson) {
        return who.header("If-Match", ofSurvivor)
                .body("{\"caseId\": \"%s\", \"version\": %d, \"samePerson\": %s}".formatted(given, ofGiven, samePerson))
                .post(path())
                .then();
    }

    private ValidatableResponse undo(RequestSpecification who) {
        return who.header("If-Match", version(survivor))
                .body("{\"version\": %d}".formatted(version(given)))
                .post(path() + "/" + given + "/undo")
                .then();
    }

    private String path() {
        return "/api/v1/cases/" + survivor + "/merges";
    }

    private static ValidatableResponse file(String id) {
        return miriam().get("/api/v1/cases/" + id).then().statusCode(200);
    }

    private static int version(String id) {
        return file(id).extract().path("version");
    }

    private static String number(String id) {
        return file(id).extract().path("number");
    }
}
