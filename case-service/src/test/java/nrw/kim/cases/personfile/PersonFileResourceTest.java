package nrw.kim.cases.personfile;

import static nrw.kim.cases.Cases.anOpenCase;
import static nrw.kim.cases.Cast.jonas;
import static nrw.kim.cases.Cast.miriam;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import nrw.kim.cases.CaseServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class PersonFileResourceTest {
    private static final String CHANGE = """
            {"givenName": "Amal", "familyName": "Haddad-Weber", "birthDate": "1988-02-03", "sex": "FEMALE",
             "nationalities": ["475"], "interpreterNeeded": true, "contact": {"phone": "+49 2841 111111"},
             "familyStatus": "MARRIED", "arrivedOn": "2019-03-11",
             "profile": {"countryOfOrigin": "475", "regionOfOrigin": "Aleppo", "movedHereOn": "2020-01-15",
               "languageSkills": [{"language": "ar", "level": "NATIVE"}, {"language": "de", "level": "A2"}],
               "contactChannel": "PHONE", "guardianKind": "LEGAL_CARER", "guardianName": "Ute Sander",
               "targetGroups": ["REFUGEE", "SINGLE_PARENT"]}}""";

    @Test
    void whatTheCaseManagerPutsRightIsKept() {
        // Given
        var file = anOpenCase();

        // When
        miriam().header("If-Match", "0").body(CHANGE).put(path(file)).then().statusCode(200);

        // Then
        miriam().get(path(file))
                .then()
                .statusCode(200)
                .body("data.familyName", equalTo("Haddad-Weber"))
                .body("data.familyStatus", equalTo("MARRIED"))
                .body("data.languages", contains("ar", "de"))
                .body("profile.languageSkills.level", contains("NATIVE", "A2"))
                .body("profile.regionOfOrigin", equalTo("Aleppo"))
                .body("profile.targetGroups", contains("REFUGEE", "SINGLE_PARENT"))
                .body("version", equalTo(1));
        miriam().get("/api/v1/cases/" + file)
                .then()
                .body("person.familyName", equalTo("Haddad-Weber"))
                .body("person.residence.ags", equalTo("05170008"));
    }

    @Test
    void whoWasSlowerChangesNothing() {
        var file = anOpenCase();
        miriam().header("If-Match", "0").body(CHANGE).put(path(file)).then().statusCode(200);
        miriam().header("If-Match", "0").body(CHANGE).put(path(file)).then().statusCode(412);
        miriam().body(CHANGE).put(path(file)).then().statusCode(428);
    }

    @Test
    void aColleagueReadsAndDoesNotChange() {
        var file = anOpenCase();
        jonas().get(path(file)).then().statusCode(200).body("profile.guardianName", nullValue());
        jonas().header("If-Match", "0").body(CHANGE).put(path(file)).then().statusCode(403);
    }

    private static String path(String file) {
        return "/api/v1/cases/" + file + "/person";
    }
}
