package nrw.kim.cases.team;

import static nrw.kim.cases.Cast.as;
import static nrw.kim.cases.Cast.foreignCaseManager;
import static nrw.kim.cases.Referrals.aReferral;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.UUID;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.cases.Cast;
import nrw.kim.kit.LocalDays;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class ColleagueLanguagesTest {
    private final UUID sub = UUID.randomUUID();
    // An employer of one's own: other tests bring more colleagues than a page holds.
    private final UUID employer = UUID.randomUUID();

    @BeforeEach
    void theColleagueHasBeenHere() {
        self().get("/api/v1/cases").then().statusCode(200);
    }

    private RequestSpecification self() {
        return as(Tokens.token(Roles.CASE_MANAGER, "05170", sub, employer));
    }

    private ValidatableResponse names(RequestSpecification who, int version, String languages) {
        return who.header("If-Match", version)
                .body("{\"languages\": [%s]}".formatted(languages))
                .put("/api/v1/colleagues/" + sub + "/languages")
                .then();
    }

    private ValidatableResponse colleague() {
        return self().queryParam("organisation", employer)
                .get("/api/v1/colleagues")
                .then()
                .statusCode(200);
    }

    @Test
    void nothingIsKnownUntilSomebodyNamesIt() {
        colleague().body("items[0].languages", empty(), "items[0].languagesVersion", equalTo(0));
    }

    @Test
    void onesOwnLanguagesAreNamedAndTakenBack() {
        names(self(), 0, "\"tr\", \"ar\", \"ar\"").statusCode(200).body("languages", contains("ar", "tr"));
        names(self(), 0, "\"fr\"").statusCode(412);
        names(self(), 1, "").statusCode(200).body("languages", empty());
        colleague().body("items[0].languages", empty(), "items[0].languagesVersion", equalTo(2));
    }

    @Test
    void theLanguagesOutliveTheNextVisit() {
        names(self(), 0, "\"ar\"").statusCode(200);

        // Another role is learned at once.
        as(Tokens.token(Roles.COORDINATOR, "05170", sub, employer))
                .get("/api/v1/cases")
                .then()
                .statusCode(200);

        colleague().body("items[0].languages", contains("ar"));
    }

    @Test
    void theCoordinationNamesThemForOthersAndNobodyElseDoes() {
        names(Cast.coordinator(), 0, "\"ru\"").statusCode(200).body("languages", contains("ru"));
        names(Cast.jonas(), 1, "\"ru\"").statusCode(403);
        names(foreignCaseManager(), 1, "\"ru\"").statusCode(403);
        names(as(Tokens.token(Roles.COORDINATOR, "05558", UUID.randomUUID(), employer)), 1, "\"ru\"")
                .statusCode(404);
    }

    @Test
    void theProposalNamesTheLanguageInCommon() {
        // Given: the only one who has this Kommune, and a person who speaks Arabic and needs Sprachmittlung
        self().body("""
                        {"person": {"givenName": "Sara", "familyName": "Nouri", "birthDate": "1992-02-03", "residence": {"ags": "05170008"}},
                         "accessChannel": "SELBSTMELDUNG", "lifeDomains": ["WORK"], "duplicatesSeen": true}
                        """).post("/api/v1/cases").then().statusCode(201);
        String area = Cast.coordinator()
                .body("""
                        {"colleague": "%s", "kind": "MUNICIPALITY", "area": "05170044", "share": 50, "validFrom": "%s"}
                        """.formatted(sub, LocalDate.now(LocalDays.ZONE)))
                .post("/api/v1/team/areas")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        names(self(), 0, "\"ar\", \"tr\"").statusCode(200);
        String referral = Cast.jobcenter()
                .body(aReferral("L-" + UUID.randomUUID(), "Ali", "Kaya", "1989-02-03", "05170044"))
                .post("/api/v1/referrals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        // When
        var proposal = self().get("/api/v1/referrals/" + referral + "/assignment-proposal")
                .then();

        // Then
        proposal.statusCode(200)
                .body("reason", equalTo("RESPONSIBLE_FOR_AREA"))
                .body("candidates[0].responsible", equalTo(sub.toString()))
                .body("candidates[0].speaks", contains("ar"));
        Cast.coordinator()
                .header("If-Match", 0)
                .delete("/api/v1/team/areas/" + area)
                .then()
                .statusCode(204);
    }
}
