package nrw.kim.cases.addressblock;

import static nrw.kim.cases.Cases.aConsent;
import static nrw.kim.cases.Cases.aHandover;
import static nrw.kim.cases.Cases.known;
import static nrw.kim.cases.Cast.MBE;
import static nrw.kim.cases.Cast.coordinator;
import static nrw.kim.cases.Cast.jobcenter;
import static nrw.kim.cases.Cast.jonas;
import static nrw.kim.cases.Cast.miriam;
import static nrw.kim.cases.Cast.partner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.events.code.OrganisationType;
import nrw.kim.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class AddressBlockTest {
    private static final String STREET = "Verborgener Winkel 77";
    private static final String CITY = "Geheimstadt";
    private static final String POSTAL_CODE = "47665";
    private static final String MUNICIPALITY = "Voerde (Niederrhein)";

    @Test
    void noListFileOrPreviewTellsAColleagueTheBlockedAddress() throws IOException {
        // Given
        var made = aCase(false);
        var file = made.getString("caseId");
        move(file, STREET + " Hinterhaus");
        block(file);

        // When
        var paths = readable(file, made.getString("referral.id"));

        // Then
        assertThat(paths).hasSizeGreaterThan(25);
        for (var path : paths) {
            for (Supplier<RequestSpecification> reader : readers()) {
                var body = reader.get().get(path).then().extract().asString();
                assertThat(body).as(path).doesNotContain(STREET, CITY, POSTAL_CODE);
            }
        }
        for (Supplier<RequestSpecification> reader : readers()) {
            reader.get()
                    .get("/api/v1/cases?q=" + made.getString("caseNumber"))
                    .then()
                    .body("items[0].id", equalTo(file))
                    .body("items[0].municipality", nullValue());
            reader.get().get("/api/v1/cases/" + file).then().body("municipality", nullValue());
            assertThat(reader.get()
                            .get("/api/v1/cases/" + file + "/person-history")
                            .asString())
                    .doesNotContain(MUNICIPALITY);
        }
        jonas().get("/api/v1/persons?q=Verborgen").then().body("items[0].ags", nullValue());
    }

    @Test
    void whoIsResponsibleFindsThePerson() {
        var file = aCase(false).getString("caseId");
        block(file);
        miriam().get("/api/v1/cases/" + file)
                .then()
                .body("person.residence.street", equalTo(STREET))
                .body("person.addressBlocked", equalTo(true))
                .body("municipality.name", equalTo(MUNICIPALITY));
    }

    @Test
    void theRecipientOfAHandoverReadsNoAddress() {
        // Given
        known(MBE, "Migrationsberatung Caritas", OrganisationType.MBE);
        var file = aCase(false).getString("caseId");
        block(file);
        var handover =
                aHandover(file, MBE, aConsent(file, MBE, false).getString("id")).getString("id");

        // When
        var preview = partner().get("/api/v1/handovers/" + handover + "/preview");
        partner()
                .header("If-Match", "0")
                .post("/api/v1/handovers/" + handover + "/accept")
                .then()
                .statusCode(200);
        var extract = partner().get("/api/v1/handovers/" + handover + "/extract");

        // Then
        preview.then().statusCode(200).body("ags", nullValue()).body("municipality", nullValue());
        extract.then()
                .statusCode(200)
                .body("person.familyName", equalTo("Verborgen"))
                .body("person.residence", nullValue());
        assertThat(extract.asString()).doesNotContain(STREET, CITY, POSTAL_CODE);
    }

    @Test
    void aSenderMayTellOfABlockAndAnAmendmentDoesNotLiftIt() {
        // Given
        var reference = "B-" + UUID.randomUUID();
        var id = sent(reference, true);

        // When
        jobcenter()
                .header("If-Match", "0")
                .body(referral(reference, false).replace(STREET, "Andere Gasse 5"))
                .put("/api/v1/referrals/" + id)
                .then()
                .statusCode(200);

        // Then
        var body = coordinator().get("/api/v1/referrals/" + id);
        body.then().statusCode(200).body("person.residence", nullValue()).body("municipality", nullValue());
        assertThat(body.asString()).doesNotContain(STREET, "Andere Gasse 5", POSTAL_CODE);
        assertThat(miriam().get("/api/v1/referrals/" + id).asString()).doesNotContain("Andere Gasse 5");
    }

    @Test
    void liftingNeedsAReasonAndOpensTheAddressAgain() {
        var file = aCase(true).getString("caseId");
        miriam().body("{\"reason\": \"ohne Stand\"}")
                .post(path(file) + "/lift")
                .then()
                .statusCode(428);
        lift(file, 0, " ").statusCode(400);
        lift(file, 0, "Sperre beim Meldeamt beendet").statusCode(200).body("blocked", equalTo(false));
        jonas().get("/api/v1/cases/" + file).then().body("person.residence.street", equalTo(STREET));
        lift(file, 0, "noch einmal").statusCode(409).body("type", endsWith("address-not-blocked"));
    }

    @Test
    void aBlockThatWasSetMeanwhileStays() {
        // Given: two look at the first block, one of them lifts it and sets another for a new threat
        var file = aCase(false).getString("caseId");
        block(file);
        miriam().get(path(file)).then().body("blocked", equalTo(true), "version", equalTo(1));
        lift(file, 1, "ausgelaufen").statusCode(200).body("version", equalTo(1));
        block(file);

        // When
        lift(file, 1, "ausgelaufen").statusCode(412);

        // Then
        miriam().get(path(file)).then().body("blocked", equalTo(true), "version", equalTo(2));
        lift(file, 2, "beendet").statusCode(200).body("blocked", equalTo(false));
    }

    private static ValidatableResponse lift(String file, int version, String reason) {
        return miriam().header("If-Match", version)
                .body("{\"reason\": \"%s\"}".formatted(reason))
                .post(path(file) + "/lift")
                .then();
    }

    @Test
    void settingAndLiftingStandInTheAccessLog() {
        var file = aCase(false).getString("caseId");
        block(file);
        lift(file, 1, "erledigt").statusCode(200);
        assertThat(TestDatabase.rows("select action from access_log where subject = ?", file))
                .extracting(row -> row.get("action"))
                .contains("ADDRESS_BLOCK_SET", "ADDRESS_BLOCK_LIFTED");
    }

    @Test
    void reasonsAreForTheResponsibleOnly() {
        var file = aCase(false).getString("caseId");
        block(file);
        miriam().get(path(file)).then().body("items[0].reason", notNullValue());
        jonas().get(path(file)).then().statusCode(200).body("items[0].reason", nullValue());
        jonas().body("{\"reason\": \"x\"}").post(path(file)).then().statusCode(403);
        miriam().body("{\"reason\": \"x\"}").post(path(file)).then().statusCode(409);
    }

    private static List<Supplier<RequestSpecification>> readers() {
        return List.of(() -> jonas(), () -> coordinator());
    }

    /** Every address of the access table that can be read without knowing more than the case and its referral. */
    private static List<String> readable(String file, String referral) throws IOException {
        try (Stream<String> rows = Files.lines(Path.of("src/main/access/access.csv"))) {
            return rows.filter(row -> row.startsWith("GET;"))
                    .map(row -> row.split(";")[1])
                    .map(path -> path.replace("/cases/{caseId}", "/cases/" + file)
                            .replace("/cases/{id}", "/cases/" + file)
                            .replace("/referrals/{id}", "/referrals/" + referral))
                    .filter(path -> !path.contains("{"))
                    .toList();
        }
    }

    private static void block(String file) {
        miriam().body("{\"reason\": \"Schutz vor dem früheren Partner\", \"validUntil\": \"2099-01-31\"}")
                .post(path(file))
                .then()
                .statusCode(201)
                .body("blocked", equalTo(true));
    }

    private static void move(String file, String street) {
        miriam().body("""
                        {"kind": "RESIDENCE", "code": "05170044", "validFrom": "2026-02-01", "postalCode": "%s", "city": "%s", "street": "%s"}""".formatted(POSTAL_CODE, CITY, street))
                .post("/api/v1/cases/" + file + "/person-history")
                .then()
                .statusCode(201);
    }

    private static JsonPath aCase(boolean blocked) {
        return miriam().header("If-Match", "0")
                .post("/api/v1/referrals/" + sent("B-" + UUID.randomUUID(), blocked) + "/accept")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String sent(String reference, boolean blocked) {
        return jobcenter()
                .body(referral(reference, blocked))
                .post("/api/v1/referrals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String referral(String reference, boolean blocked) {
        return """
                {"externalReference": "%s", "reason": "RECHTSKREISWECHSEL", "urgency": "NORMAL",
                 "lifeDomains": ["LANGUAGE"],
                 "legalBasis": {"kind": "CONSENT", "form": "WRITTEN", "givenOn": "2026-11-02"},
                 "person": {"givenName": "Samira", "familyName": "Verborgen", "birthDate": "1991-03-09",
                   "addressBlocked": %s,
                   "residence": {"ags": "05170044", "postalCode": "%s", "city": "%s", "street": "%s"}}}
                """.formatted(reference, blocked, POSTAL_CODE, CITY, STREET);
    }

    private static String path(String file) {
        return "/api/v1/cases/" + file + "/address-block";
    }
}
