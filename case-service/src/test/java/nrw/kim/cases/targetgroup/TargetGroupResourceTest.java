package nrw.kim.cases.targetgroup;

import static nrw.kim.cases.Cast.KREIS;
import static nrw.kim.cases.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.cases.Referrals;
import nrw.kim.kit.LocalDays;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.TestDatabase;
import nrw.kim.kit.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a KI of its own: its rules must not reach the other tests' cases. */
@QuarkusTest
@CaseServiceTest
class TargetGroupResourceTest {
    private static final String KI = "05166";
    private static final String RULES = "/api/v1/target-group-rules";
    private static final UUID LENA = UUID.randomUUID();
    private static final LocalDate TODAY = LocalDate.now(LocalDays.ZONE);

    private static final String THREE_YEARS_18_TO_35 = """
            {"rules": [{"de": "Stufe 1", "en": "Stage 1", "validFrom": "2021-01-01", "validUntil": null, "ageFrom": 18, "ageTo": 35,
              "maxYearsHere": 3, "statusGroups": [], "nationalityGroups": [], "municipalities": [], "tags": [],
              "noOtherCaseManagement": false, "withChildren": true}],
             "smallMunicipalities": ["05166012"], "otherwiseDe": "MBE oder JMD", "otherwiseEn": "MBE or JMD"}
            """;

    @BeforeEach
    void theKiHasNoRules() {
        TestDatabase.execute("delete from target_rules where ki = '" + KI + "'");
    }

    @Test
    void everyVersionOfTheRulesStays() {
        lena().get(RULES).then().statusCode(200).body("version", equalTo(0)).body("rules.rules", empty());
        coordinator()
                .header("If-Match", 0)
                .body(THREE_YEARS_18_TO_35)
                .put(RULES)
                .then()
                .statusCode(200);
        coordinator()
                .header("If-Match", 0)
                .body(THREE_YEARS_18_TO_35)
                .put(RULES)
                .then()
                .statusCode(412);
        coordinator()
                .header("If-Match", 1)
                .body(THREE_YEARS_18_TO_35.replace("\"maxYearsHere\": 3", "\"maxYearsHere\": 5"))
                .put(RULES)
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("changedBy", notNullValue());
        lena().get(RULES + "/versions")
                .then()
                .body("items.version", contains(2, 1))
                .body("items[1].rules.rules[0].maxYearsHere", equalTo(3));
        lena().header("If-Match", 2)
                .body(THREE_YEARS_18_TO_35)
                .put(RULES)
                .then()
                .statusCode(403);
    }

    @Test
    void aRuleForNobodyIsRefusedAndSaysWhich() {
        coordinator()
                .header("If-Match", 0)
                .body(THREE_YEARS_18_TO_35.replace("\"ageTo\": 35", "\"ageTo\": 3"))
                .put(RULES)
                .then()
                .statusCode(422)
                .body("type", endsWith("target-rule-void"))
                .body("violations.pointer", contains("/rules/0"));
    }

    @Test
    void theFileSaysWhetherAndWhyAndNothingIsRefused() {
        // Given
        ruled();
        var outside = aCase(TODAY.minusYears(60), "05166004", null);

        // Then
        lena().get(target(outside))
                .then()
                .statusCode(200)
                .body("hint.belongs", equalTo("NO"))
                .body("hint.otherwiseDe", equalTo("MBE oder JMD"))
                .body("hint.rules[0].reasons.criterion", contains("AGE", "STAY"))
                .body("hint.rules[0].reasons.met", contains("NO", "UNCLEAR"));
        var inside = aCase(TODAY.minusYears(25), "05166004", TODAY.minusYears(1));
        lena().get(target(inside)).then().body("hint.belongs", equalTo("YES"));
        var open = aCase(TODAY.minusYears(25), "05166004", null);
        lena().get(target(open)).then().body("hint.belongs", equalTo("UNCLEAR"));
    }

    @Test
    void aChildOfAMemberBelongs() {
        // Given
        ruled();
        var mother = aCase(TODAY.minusYears(30), "05166004", TODAY.minusYears(2));
        var child = aCase(TODAY.minusYears(8), "05166004", TODAY.minusYears(2));
        var childPerson = lena().get("/api/v1/cases/" + child).path("person.id").toString();
        lena().get(target(child)).then().body("hint.belongs", equalTo("UNCLEAR"));

        // When
        lena().header("Idempotency-Key", UUID.randomUUID())
                .body("{\"ownRole\": \"ADULT\", \"personId\": \"%s\", \"role\": \"CHILD\", \"hidden\": false}"
                        .formatted(childPerson))
                .post("/api/v1/cases/" + mother + "/household/members")
                .then()
                .statusCode(201);

        // Then
        lena().get(target(child)).then().body("hint.belongs", equalTo("YES"));
    }

    @Test
    void whatIsKnownBeforeACaseIsEnoughForAHint() {
        ruled();
        lena().body("{\"birthDate\": \"" + TODAY.minusYears(50) + "\"}")
                .post("/api/v1/target-group-check")
                .then()
                .statusCode(200)
                .body("belongs", equalTo("NO"));
        lena().body("{}").post("/api/v1/target-group-check").then().body("belongs", equalTo("UNCLEAR"));
    }

    @Test
    void aReferralIsLookedAtWithoutRefusingIt() {
        // Given
        ruled();
        var jobcenter = UUID.randomUUID();
        var referral = as(Tokens.token(Roles.REFERRER, KI, jobcenter, jobcenter))
                .body(Referrals.aReferral("ZG-" + UUID.randomUUID(), "Nadia", "Ziel", "1950-02-03", "05166004"))
                .post("/api/v1/referrals")
                .then()
                .statusCode(201)
                .extract()
                .path("id")
                .toString();

        // Then
        lena().get("/api/v1/referrals/" + referral + "/target-group")
                .then()
                .statusCode(200)
                .body("belongs", equalTo("NO"));
        lena().header("If-Match", 0)
                .post("/api/v1/referrals/" + referral + "/accept")
                .then()
                .statusCode(200);
    }

    @Test
    void thePreviewOfRulesCountsAndNamesNobody() {
        var before = previewed();
        aCase(TODAY.minusYears(25), "05166004", TODAY.minusYears(1));
        aCase(TODAY.minusYears(60), "05166004", TODAY.minusYears(1));
        var after = previewed();
        assertThat(after.<Integer>path("yes") - before.<Integer>path("yes")).isEqualTo(1);
        assertThat(after.<Integer>path("no") - before.<Integer>path("no")).isEqualTo(1);
        lena().body(THREE_YEARS_18_TO_35).post(RULES + "/preview").then().statusCode(403);
    }

    @Test
    void theFourStandingFlagsAreComputedAndNarrowTheList() {
        // Given
        ruled();
        var eu = aCase("\"nationalities\": [\"125\"],", TODAY.minusYears(40), "05166004", TODAY.minusYears(1));
        var small = aCase(TODAY.minusYears(17).minusMonths(5), "05166012", null);
        var leaving = aCase(TODAY.minusYears(40), "05166004", null);
        lena().body("{\"expectedOn\": \"" + TODAY.plusMonths(2) + "\"}")
                .put("/api/v1/cases/" + leaving + "/transitions/RECHTSKREISWECHSEL")
                .then()
                .statusCode(200);

        // Then
        lena().get(target(eu)).then().body("situations", contains("EU_NEWCOMER"));
        lena().get(target(small)).then().body("situations", containsInAnyOrder("COMING_OF_AGE", "SMALL_MUNICIPALITY"));
        lena().get(target(leaving)).then().body("situations", contains("LEAVING_ASYLBLG"));
        listed("EU_NEWCOMER").then().body("items.id", hasItem(eu)).body("items.id", not(hasItem(small)));
        listed("COMING_OF_AGE").then().body("items.id", hasItem(small)).body("items.id", not(hasItem(eu)));
        listed("SMALL_MUNICIPALITY").then().body("items.id", hasItem(small)).body("items.id", not(hasItem(leaving)));
        listed("LEAVING_ASYLBLG").then().body("items.id", hasItem(leaving)).body("items.id", not(hasItem(small)));
    }

    @Test
    void aTitleThatEndsAsylblgIsFoundAsLongAsAsylblgHolds() {
        var leaving = aCase(TODAY.minusYears(40), "05166004", null);
        recorded(leaving, "RECHTSKREIS", "ASYLBLG", TODAY.minusYears(1));
        recorded(leaving, "RESIDENCE_STATUS", "AE_25_2", TODAY);

        listed("LEAVING_ASYLBLG").then().body("items.id", hasItem(leaving));
        lena().get(target(leaving)).then().body("situations", contains("LEAVING_ASYLBLG"));
        recorded(leaving, "RECHTSKREIS", "SGB_II", TODAY);
        listed("LEAVING_ASYLBLG").then().body("items.id", not(hasItem(leaving)));
    }

    private static void recorded(String file, String kind, String code, LocalDate from) {
        lena().body("{\"kind\": \"%s\", \"code\": \"%s\", \"validFrom\": \"%s\"}".formatted(kind, code, from))
                .post("/api/v1/cases/" + file + "/person-history")
                .then()
                .statusCode(201);
    }

    @Test
    void whoLivesUnderAnAuskunftssperreIsNotFoundByPlace() {
        ruled();
        var hidden = aCase(TODAY.minusYears(40), "05166012", null);
        listed("SMALL_MUNICIPALITY").then().body("items.id", hasItem(hidden));
        TestDatabase.execute(
                "update person set address_blocked = true where id = (select person_id from case_file where id = '"
                        + hidden + "')");
        listed("SMALL_MUNICIPALITY").then().body("items.id", not(hasItem(hidden)));
    }

    @Test
    void theExamplesOfPublishedConceptsCanBeTakenOver() {
        var examples =
                coordinator().get(RULES + "/examples").then().statusCode(200).body("items", hasSize(6));
        List<Object> all = examples.extract().path("items.rules");
        var version = 0;
        for (var rules : all) {
            coordinator()
                    .header("If-Match", version++)
                    .body(rules)
                    .put(RULES)
                    .then()
                    .statusCode(200);
        }
    }

    private static void ruled() {
        coordinator()
                .header("If-Match", 0)
                .body(THREE_YEARS_18_TO_35)
                .put(RULES)
                .then()
                .statusCode(200);
    }

    private static Response previewed() {
        return coordinator()
                .body(THREE_YEARS_18_TO_35)
                .post(RULES + "/preview")
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    private static Response listed(String situation) {
        return lena().get("/api/v1/cases?responsible=me&limit=200&situation=" + situation);
    }

    private static String target(String file) {
        return "/api/v1/cases/" + file + "/target-group";
    }

    private static RequestSpecification lena() {
        return as(Tokens.token(Roles.CASE_MANAGER, KI, LENA, KREIS));
    }

    private static RequestSpecification coordinator() {
        return as(Tokens.token(Roles.COORDINATOR, KI, UUID.randomUUID(), KREIS));
    }

    private static String aCase(LocalDate born, String ags, LocalDate arrived) {
        return aCase("", born, ags, arrived);
    }

    private static String aCase(String more, LocalDate born, String ags, LocalDate arrived) {
        return lena().body("""
                        {"person": {"givenName": "Nadia", "familyName": "Ziel", "birthDate": "%s", %s "arrivedOn": %s,
                           "interpreterNeeded": false, "residence": {"ags": "%s"}},
                         "accessChannel": "SELBSTMELDUNG", "lifeDomains": ["WORK"], "duplicatesSeen": true}
                        """.formatted(born, more, arrived == null ? "null" : "\"" + arrived + "\"", ags))
                .post("/api/v1/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id")
                .toString();
    }
}
