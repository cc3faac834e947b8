package nrw.kim.cases.disclosure;

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
import static nrw.kim.cases.Cast.partner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.events.code.OrganisationType;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class DisclosureResourceTest {
    private String file;

    @BeforeEach
    void aCase() {
        file = anAssessedCase();
    }

    @Test
    void thePersonIsToldWhatIsHeldWhatForAndFromWhom() {
        var told = miriam().get(path("")).then().statusCode(200).extract().jsonPath();
        assertThat(told.getString("title")).isEqualTo("Auskunft über Ihre Daten");
        assertThat(text(told, "PERSON", "given_name")).isEqualTo("Amal");
        assertThat(told.getString("parts.find { it.section == 'ASSESSMENT' }"))
                .contains("geheime Diagnose", "Facharzt");
        assertThat(text(told, "GOAL", "wording")).isEqualTo("Ich will B1 schaffen");
        assertThat(told.getList("parts.find { it.section == 'REFERRAL' }.entries"))
                .hasSize(1);
        assertThat(told.getList("information.heading")).contains("Ihre Rechte", "Wie lange Ihre Daten bleiben");
        assertThat(told.getList("uses.purpose")).contains("Beratung und Hilfeplanung");
        assertThat(told.getString("information.texts.flatten().join(' ')"))
                .contains("abgeschlossen wurde: 3.")
                .doesNotContain("{");
    }

    @Test
    void inEnglishTheFrameIsEnglishAndTheWordsOfPeopleStay() {
        miriam().get(path("?language=en"))
                .then()
                .statusCode(200)
                .body("title", equalTo("Disclosure of your data"))
                .body(containsString("Kurs am Abend"));
        miriam().get(path("?language=fr")).then().statusCode(400);
    }

    @Test
    void onPaperItSaysTheSame() throws IOException {
        var pdf = miriam().get(path("/document"))
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Auskunft über Ihre Daten", "Amal", "Facharzt", "LDI NRW", "Dazu ist nichts gespeichert");
        }
    }

    @Test
    void whoReadsLessThanAllIsRefusedWithTheGroupsInsteadOfAGap() {
        for (var path : new String[] {path(""), path("/preview"), path("/document")}) {
            coordinator()
                    .get(path)
                    .then()
                    .statusCode(403)
                    .body("type", endsWith("/disclosure-group-missing"), "withheld", hasItems("HEALTH", "VIOLENCE"));
            jonas().get(path).then().statusCode(403).body("type", endsWith("/disclosure-group-missing"));
            foreignCaseManager().get(path).then().statusCode(404);
        }
    }

    @Test
    void eachOneIsSeenByWhoAsksWhoHasReadTheFile() {
        miriam().get(path("")).then().statusCode(200);
        miriam().get("/api/v1/cases/" + file + "/accesses").then().body("items.action", hasItem("DISCLOSURE_MADE"));
    }

    @Test
    void recipientsAreBodiesAndNoStaff() {
        known(MBE, "MBE Kreis Wesel", OrganisationType.MBE);
        var handover =
                aHandover(file, MBE, aConsent(file, MBE, false).getString("id")).getString("id");
        partner().header("If-Match", 0).post("/api/v1/handovers/" + handover + "/accept");
        partner().get("/api/v1/handovers/" + handover + "/extract").then().statusCode(200);

        var told = miriam().get(path("")).jsonPath();

        assertThat(text(told, "HANDOVER", "recipient_name")).isEqualTo("MBE Kreis Wesel");
        assertThat(text(told, "READ_BY_BODY", "actor_org")).isEqualTo("MBE Kreis Wesel");
        assertThat(text(told, "READ_BY_BODY", "action")).isEqualTo("Auszug einer Übergabe");
        assertThat(told.getList("parts.find { it.section == 'READ_BY_BODY' }.entries"))
                .as("the case manager's own reads are none")
                .hasSize(1);
    }

    @Test
    void whatTouchesOthersIsLeftOutAndThePaperSaysSo() {
        var goal = miriam().get(path("")).jsonPath().getString("parts.find { it.section == 'GOAL' }.entries[0].id");
        var entry = path("/withheld/GOAL/" + goal);
        miriam().body("{\"reason\": \"OTHERS_RIGHTS\"}").put(entry).then().statusCode(204);

        var without = miriam().get(path("")).then().body(not(containsString("Ich will B1 schaffen")));
        without.body(
                "parts.find { it.section == 'GOAL' }.entries[0].leftOut",
                equalTo("OTHERS_RIGHTS"),
                "parts.find { it.section == 'GOAL' }.entries[0].facts",
                empty());
        coordinator().body("{\"reason\": \"SECRECY\"}").put(entry).then().statusCode(403);
        miriam().body("{\"reason\": \"SECRECY\"}")
                .put(path("/withheld/NOTHING/" + goal))
                .then()
                .statusCode(404);

        miriam().delete(entry).then().statusCode(204);
        miriam().get(path("")).then().body(containsString("Ich will B1 schaffen"));
    }

    @Test
    void othersOfTheHouseholdAreToldByTheirRoleAndTextsThatNameThemAreShown() {
        miriam().body(aChild("Zerdali", false)).post(members()).then().statusCode(201);
        miriam().body(aChild("Yarrow", true)).post(members()).then().statusCode(201);
        miriam().body("""
                {"date": "2026-11-02", "minutes": 30, "channel": "PHONE", "interpreterUsed": false, "domains": ["FAMILY"],
                 "note": "Zerdali war dabei"}
                """).post("/api/v1/cases/" + file + "/contacts").then().statusCode(201);

        var preview =
                miriam().get(path("/preview")).then().statusCode(200).extract().jsonPath();

        assertThat(preview.getList("hints.section")).containsExactly("CONTACT");
        assertThat(preview.getList("hints.key")).containsExactly("note");
        assertThat(preview.getList("disclosure.parts.find { it.section == 'HOUSEHOLD' }.entries"))
                .as("the person and one child: who is hidden is not there")
                .hasSize(2);
        assertThat(preview.getString("disclosure.parts.find { it.section == 'HOUSEHOLD' }"))
                .contains("Kind")
                .doesNotContain("Zerdali");
    }

    @Test
    void aCaseThatWasMergedIsToldWithTheOneThatGoesOn() {
        var given = anOpenCase();
        miriam().header("If-Match", version(file))
                .body("{\"caseId\": \"%s\", \"version\": %d, \"samePerson\": true}".formatted(given, version(given)))
                .post("/api/v1/cases/" + file + "/merges")
                .then()
                .statusCode(200);
        var told = miriam().get(path("")).then().statusCode(200).extract().jsonPath();
        assertThat(told.getList("parts.find { it.section == 'CASE' }.entries")).hasSize(2);
        assertThat(told.getList("parts.find { it.section == 'REFERRAL' }.entries"))
                .hasSize(2);
    }

    private static int version(String aCase) {
        return miriam().get("/api/v1/cases/" + aCase).jsonPath().getInt("version");
    }

    private static String aChild(String given, boolean hidden) {
        return """
                {"person": {"givenName": "%s", "familyName": "Haddad", "birthDate": "2016-09-01", "residence": {"ags": "05170008"}},
                 "role": "CHILD", "hidden": %s, "ownRole": "PARENT"}
                """.formatted(given, hidden);
    }

    private String members() {
        return "/api/v1/cases/" + file + "/household/members";
    }

    private String path(String rest) {
        return "/api/v1/cases/" + file + "/disclosure" + rest;
    }

    /** The last one of a section. */
    private static String text(JsonPath told, String section, String key) {
        return told.getString(
                "parts.find { it.section == '%s' }.entries.facts.flatten().findAll { it.key == '%s' }[-1].text"
                        .formatted(section, key));
    }
}
