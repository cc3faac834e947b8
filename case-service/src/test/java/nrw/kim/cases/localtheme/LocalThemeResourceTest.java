package nrw.kim.cases.localtheme;

import static nrw.kim.cases.Cast.KREIS;
import static nrw.kim.cases.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.TestDatabase;
import nrw.kim.kit.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a KI of its own: its themes must not reach the other tests' cases. */
@QuarkusTest
@CaseServiceTest
class LocalThemeResourceTest {
    private static final String KI = "05154";
    private static final String PATH = "/api/v1/local-themes";
    private static final UUID LENA = UUID.randomUUID();

    private static final String KITA = theme("KITA", "FAMILY", "null", false);
    private static final String GEWALT = theme("GEWALT", "FAMILY", "\"VIOLENCE\"", false);

    @BeforeEach
    void theKiHasNoThemes() {
        TestDatabase.execute("delete from local_theme_list where ki = '" + KI + "'");
    }

    @Test
    void aThemeThatWasThereStaysAndCanBeRetired() {
        lena().get(PATH).then().statusCode(200).body("version", equalTo(0)).body("list.themes", empty());
        kept(0, KITA, GEWALT).then().statusCode(200);
        kept(1, KITA).then().statusCode(422).body("type", endsWith("local-theme-stays"));
        kept(1, KITA, theme("GEWALT", "FAMILY", "null", false))
                .then()
                .statusCode(422)
                .body("type", endsWith("local-theme-stays"));
        kept(1, KITA, KITA, GEWALT).then().statusCode(422).body("type", endsWith("local-theme-twice"));
        kept(1, KITA, theme("GEWALT", "FAMILY", "\"VIOLENCE\"", true))
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("list.themes[1].retired", equalTo(true));
        lena().header("If-Match", 2).body(list(KITA)).put(PATH).then().statusCode(403);
    }

    @Test
    void aContactUnderAThemeIsOfItsLebensbereich() {
        kept(0, KITA).then().statusCode(200);
        var file = aCase();
        recorded(file, "KITA")
                .then()
                .statusCode(201)
                .body("domains", contains("FAMILY"))
                .body("themes", contains("KITA"));
        recorded(file, "UNBEKANNT").then().statusCode(422).body("type", endsWith("local-theme-unknown"));
    }

    @Test
    void whatWasSaidUnderAProtectedThemeIsHiddenFromTheTeam() {
        // Given
        kept(0, KITA, GEWALT).then().statusCode(200);
        var file = aCase();
        recorded(file, "GEWALT").then().statusCode(201).body("marks", contains("VIOLENCE"));
        recorded(file, "KITA").then().statusCode(201);

        // Then
        lena().get("/api/v1/cases/" + file + "/contacts").then().body("items", hasSize(2));
        colleague().get("/api/v1/cases/" + file + "/contacts").then().body("items.themes", contains(List.of("KITA")));
    }

    @Test
    void aNeedIsPutUnderAThemeOfItsOwnLebensbereich() {
        kept(0, KITA, GEWALT).then().statusCode(200);
        var file = aCase();
        assessed(file, "WORK", "[\"KITA\"]").then().statusCode(422).body("type", endsWith("local-theme-other-domain"));
        assessed(file, "FAMILY", "[\"KITA\", \"GEWALT\"]")
                .then()
                .statusCode(201)
                .body("domains[0].themes", containsInAnyOrder("KITA", "GEWALT"))
                .body("domains[0].marks", contains("VIOLENCE"))
                .body("domains[0].participation", equalTo("BEGINNING"))
                .body("domains[0].opportunities", equalTo("Kita in der Nähe"));
        colleague().get("/api/v1/cases/" + file + "/assessments").then().body("items[0].domains", empty());
    }

    @Test
    void theListsOfPublishedConceptsCoverEveryLebensbereichAndCanBeTakenOverTogether() {
        coordinator().get(PATH + "/examples").then().statusCode(200).body("items", hasSize(4));
        var all = ThemeExamples.ALL.stream()
                .flatMap(example -> example.themes().stream())
                .toList();
        assertThat(all).extracting(LocalTheme::code).doesNotHaveDuplicates();
        assertThat(all).extracting(LocalTheme::domain).contains(LifeDomain.values());
        coordinator()
                .header("If-Match", 0)
                .body(new LocalThemes(all))
                .put(PATH)
                .then()
                .statusCode(200);
    }

    private static Response recorded(String file, String theme) {
        return lena().body("{\"date\": \"2026-11-10\", \"minutes\": 10, \"channel\": \"PHONE\", \"themes\": [\"%s\"]}"
                        .formatted(theme))
                .post("/api/v1/cases/" + file + "/contacts");
    }

    private static Response assessed(String file, String domain, String themes) {
        return lena().body("""
                        {"domains": [{"domain": "%s", "needs": "Betreuung", "opportunities": "Kita in der Nähe",
                          "participation": "BEGINNING", "themes": %s}]}
                        """.formatted(domain, themes)).post("/api/v1/cases/" + file + "/assessments");
    }

    private static String theme(String code, String domain, String group, boolean retired) {
        return "{\"code\": \"%s\", \"de\": \"Thema\", \"en\": \"theme\", \"domain\": \"%s\", \"group\": %s, \"retired\": %s}"
                .formatted(code, domain, group, retired);
    }

    private static String list(String... themes) {
        return "{\"themes\": [" + String.join(",", themes) + "]}";
    }

    private static Response kept(int version, String... themes) {
        return coordinator().header("If-Match", version).body(list(themes)).put(PATH);
    }

    private static RequestSpecification lena() {
        return as(Tokens.token(Roles.CASE_MANAGER, KI, LENA, KREIS));
    }

    private static RequestSpecification colleague() {
        return as(Tokens.token(Roles.CASE_MANAGER, KI, UUID.randomUUID(), KREIS));
    }

    private static RequestSpecification coordinator() {
        return as(Tokens.token(Roles.COORDINATOR, KI, UUID.randomUUID(), KREIS));
    }

    private static String aCase() {
        return lena().body("""
                        {"person": {"givenName": "Nadia", "familyName": "Thema", "birthDate": "1991-04-05",
                           "interpreterNeeded": false, "residence": {"ags": "05154004"}},
                         "accessChannel": "SELBSTMELDUNG", "lifeDomains": ["WORK"], "duplicatesSeen": true}
                        """)
                .post("/api/v1/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id")
                .toString();
    }
}
