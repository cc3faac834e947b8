package nrw.kim.cases.household;

import static nrw.kim.cases.Cases.anOpenCase;
import static nrw.kim.cases.Cast.coordinator;
import static nrw.kim.cases.Cast.jonas;
import static nrw.kim.cases.Cast.miriam;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import nrw.kim.cases.CaseServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class HouseholdResourceTest {

    @Test
    void aNewMemberFoundsTheHouseholdWithThePersonOfTheCase() {
        var file = anOpenCase();
        miriam().body(newPerson("Sami", false))
                .post(path(file) + "/members")
                .then()
                .statusCode(201)
                .body("items.role", contains("PARENT", "CHILD"))
                .body("items.self", contains(true, false))
                .body("items[1].name", equalTo("Haddad, Sami"))
                .body("items[1].caseId", nullValue());
    }

    @Test
    void linkedCasesSeeEachOtherWithoutOpeningTheFiles() {
        // Given
        var mothers = anOpenCase();
        var fathers = caseOf(jonas());

        // When
        link(mothers, fathers, false);

        // Then
        miriam().get(path(mothers)).then().body("items.caseId", containsInAnyOrder(mothers, fathers));
        jonas().get(path(fathers)).then().body("items", hasSize(2));
        miriam().body("{\"date\": \"2026-11-10\", \"minutes\": 10, \"channel\": \"PHONE\"}")
                .post("/api/v1/cases/" + fathers + "/contacts")
                .then()
                .statusCode(403);
    }

    @Test
    void whoMustNotBeFoundIsShownToTheirOwnCaseManagerOnly() {
        // Given
        var hers = anOpenCase();
        var his = caseOf(jonas());
        link(hers, his, false);

        // When
        miriam().body("{\"reason\": \"Gewalt\"}")
                .post("/api/v1/cases/" + hers + "/address-block")
                .then()
                .statusCode(201);

        // Then
        jonas().get(path(his)).then().statusCode(200).body("items.self", contains(true));
        coordinator().get(path(his)).then().body("items", hasSize(1));
        miriam().get(path(his)).then().body("items", hasSize(2));
    }

    @Test
    void aHiddenMemberIsNotShownAndCannotBeChangedFromElsewhere() {
        var hers = anOpenCase();
        var his = caseOf(jonas());
        link(hers, his, false);
        var herself = miriam().get(path(hers)).then().extract().jsonPath().getString("items.find { it.self }.id");
        var version = miriam().get(path(hers)).then().extract().jsonPath().getInt("items.find { it.self }.version");
        miriam().header("If-Match", version)
                .body("{\"role\": \"PARENT\", \"hidden\": true}")
                .put(path(hers) + "/members/" + herself)
                .then()
                .statusCode(200);
        jonas().get(path(his)).then().body("items", hasSize(1));
        jonas().header("If-Match", version + 1)
                .post(path(his) + "/members/" + herself + "/remove")
                .then()
                .statusCode(404);
    }

    @Test
    void aMemberWhoLeavesIsFreeForAnotherHousehold() {
        var one = anOpenCase();
        var two = caseOf(jonas());
        link(one, two, false);
        var other = anOpenCase();
        var body = "{\"personId\": \"%s\", \"role\": \"PARTNER\", \"hidden\": false}".formatted(personOf(two));
        miriam().body(body)
                .post(path(other) + "/members")
                .then()
                .statusCode(409)
                .body("type", endsWith("already-in-household"));
        var members = miriam().get(path(one)).then().extract().jsonPath();
        miriam().header("If-Match", members.getInt("items.find { !it.self }.version"))
                .post(path(one) + "/members/" + members.getString("items.find { !it.self }.id") + "/remove")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        miriam().body(body).post(path(other) + "/members").then().statusCode(201);
    }

    @Test
    void eitherAKnownOrANewPerson() {
        miriam().body("{\"role\": \"CHILD\", \"hidden\": false}")
                .post(path(anOpenCase()) + "/members")
                .then()
                .statusCode(422)
                .body("type", endsWith("household-one-person"));
        jonas().body(newPerson("Sami", false))
                .post(path(anOpenCase()) + "/members")
                .then()
                .statusCode(403);
    }

    private static void link(String file, String other, boolean hidden) {
        miriam().body("{\"personId\": \"%s\", \"role\": \"PARTNER\", \"hidden\": %s, \"ownRole\": \"PARENT\"}"
                        .formatted(personOf(other), hidden))
                .post(path(file) + "/members")
                .then()
                .statusCode(201);
    }

    private static String personOf(String file) {
        return coordinator().get("/api/v1/cases/" + file).then().extract().path("person.id");
    }

    private static String caseOf(RequestSpecification who) {
        return who.body("""
                        {"person": {"givenName": "Karim", "familyName": "Haddad", "birthDate": "1985-04-06",
                          "residence": {"ags": "05170008"}}, "accessChannel": "SELBSTMELDUNG", "lifeDomains": ["WORK"], "duplicatesSeen": true}""")
                .post("/api/v1/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String newPerson(String given, boolean hidden) {
        return """
                {"person": {"givenName": "%s", "familyName": "Haddad", "birthDate": "2016-09-01",
                   "residence": {"ags": "05170008"}}, "role": "CHILD", "hidden": %s, "ownRole": "PARENT"}""".formatted(given, hidden);
    }

    private static String path(String file) {
        return "/api/v1/cases/" + file + "/household";
    }
}
