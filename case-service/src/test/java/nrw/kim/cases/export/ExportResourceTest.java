package nrw.kim.cases.export;

import static nrw.kim.cases.Cast.coordinator;
import static nrw.kim.cases.Cast.miriam;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.cases.Cast;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.TestDatabase;
import nrw.kim.kit.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class ExportResourceTest {
    private static final String HEADER =
            "source;givenName;familyName;birthDate;sex;nationalities;languages;ags;accessChannel;"
                    + "lifeDomains;openedOn;contacts;closedOn;closingReason\n";

    @AfterEach
    void theMappingOfTheHouse() {
        TestDatabase.execute("delete from export_mapping");
    }

    @Test
    void aCaseIsTheGroupsDaysAndNumbersOfItsWork() {
        // Given
        var number = aCaseOf2021("Zimmermann-Export");

        // When
        var csv = exported("2021-01-01", "2021-12-31");

        // Then
        assertThat(cells(csv, number))
                .contains("05170024", "SELBSTMELDUNG", "2021-03-01", "2021-10-15", "A27_39", "FEMALE", "2", "75")
                .doesNotContain("1990-05-06");
        assertThat(csv).doesNotContain("Zimmermann");
    }

    @Test
    void onlyCasesOpenInThePeriodAreInIt() {
        var number = aCaseOf2021("Danach");
        assertThat(exported("2022-01-01", "2022-06-30")).doesNotContain(number);
    }

    @Test
    void everyCaseInItIsALoggedRead() {
        var number = aCaseOf2021("Protokoll");
        exported("2021-01-01", "2021-12-31");
        assertThat(TestDatabase.rows(
                        "select purpose from access_log a join case_file c on c.id::text = a.subject"
                                + " where a.action = 'CASE_EXPORTED' and c.number = ?",
                        number))
                .extracting(row -> row.get("purpose"))
                .containsOnly("DOCUMENTATION");
    }

    @Test
    void theKiNamesTheColumnsAndCodesOfTheOtherSystem() {
        // Given
        var number = aCaseOf2021("Zuordnung");

        // When
        mapped("""
                {"separator": "|", "columns": [
                   {"header": "Träger", "field": null, "text": "=Kreis", "codes": []},
                   {"header": "Nr", "field": "NUMBER", "text": null, "codes": []},
                   {"header": "m/w/d", "field": "SEX", "text": null, "codes": [{"from": "FEMALE", "to": "w"}]}]}
                """).then().statusCode(200);

        // Then
        assertThat(exported("2021-01-01", "2021-12-31").lines())
                .startsWith("Träger|Nr|m/w/d")
                .contains("'=Kreis|%s|w".formatted(number));
    }

    @Test
    void aColumnWithTwoContentsOrANameTwiceIsRefused() {
        mapped("""
                {"separator": ";", "columns": [{"header": "Nr", "field": "NUMBER", "text": "a", "codes": []}]}
                """).then().statusCode(400).body("violations.pointer", contains("/columns/0/field"));
        mapped("""
                {"separator": ";", "columns": [{"header": "Nr", "field": "NUMBER", "text": null, "codes": []},
                                               {"header": "Nr", "field": "KI", "text": null, "codes": []}]}
                """).then().statusCode(400).body("violations.code", hasItem("HeaderTwice"));
    }

    @Test
    void aPeriodIsAYearAtMost() {
        for (var until : List.of("2020-12-31", "2022-01-02")) {
            coordinator()
                    .queryParam("from", "2021-01-01")
                    .queryParam("until", until)
                    .get("/api/v1/exports/case-documentation")
                    .then()
                    .statusCode(422)
                    .body("type", endsWith("/export-period"));
        }
    }

    @Test
    void withoutAMappingOfItsOwnTheKiHasTheOneOfTheHouse() {
        coordinator()
                .get("/api/v1/exports/mapping")
                .then()
                .statusCode(200)
                .body("version", equalTo(0), "separator", equalTo(";"), "columns.field", hasItem("NUMBER"));
    }

    private static String aCaseOf2021(String familyName) {
        var id = miriam().contentType("text/csv")
                .queryParam("dryRun", false)
                .body(HEADER + "EXP-" + UUID.randomUUID() + ";Ana;" + familyName
                        + ";1990-05-06;FEMALE;125;bg;05170024;SELBSTMELDUNG;LANGUAGE;2021-03-01;"
                        + "2021-03-04 PHONE 30 bg|2021-06-11 PHONE 45 bg;2021-10-15;MOVED_AWAY\n")
                .post("/api/v1/imports")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("lines[0].caseId");
        return miriam().get("/api/v1/cases/" + id).path("number");
    }

    private static String exported(String from, String until) {
        return coordinator()
                .queryParam("from", from)
                .queryParam("until", until)
                .get("/api/v1/exports/case-documentation")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
    }

    private static List<String> cells(String csv, String number) {
        return csv.lines()
                .filter(line -> line.contains(number))
                .flatMap(line -> Arrays.stream(line.split(";")))
                .toList();
    }

    private static io.restassured.response.Response mapped(String mapping) {
        return Cast.as(Tokens.token(Set.of(Roles.TENANT_ADMIN), List.of("05170"), UUID.randomUUID(), Cast.KREIS))
                .header("If-Match", 0)
                .body(mapping)
                .put("/api/v1/exports/mapping");
    }
}
