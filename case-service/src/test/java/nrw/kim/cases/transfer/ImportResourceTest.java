package nrw.kim.cases.transfer;

import static nrw.kim.cases.Cast.MIRIAM;
import static nrw.kim.cases.Cast.jonas;
import static nrw.kim.cases.Cast.miriam;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class ImportResourceTest {
    private static final String HEADER =
            "source;givenName;familyName;birthDate;sex;nationalities;languages;ags;accessChannel;"
                    + "lifeDomains;openedOn;assessedOn;needs;goals;contacts;followUpOn;phase;closedOn;closingReason\n";

    @Test
    void aCaseIsTakenOverWithTheDaysOnWhichThingsHappened() {
        // Given
        var source = "ALT-" + UUID.randomUUID();

        // When
        var caseId = imported(false, aClosedCase(source))
                .body("dryRun", equalTo(false), "lines.outcome", contains("CREATED"))
                .extract()
                .<String>path("lines[0].caseId");

        // Then
        miriam().get("/api/v1/cases/" + caseId)
                .then()
                .statusCode(200)
                .body("number", startsWith("05170-2025-"), "phase", equalTo("ABGESCHLOSSEN"));
        miriam().get("/api/v1/cases/" + caseId + "/contacts")
                .then()
                .body("items.date", contains("2025-06-11", "2025-03-04"));
        assertThat(TestDatabase.rows(
                        "select to_char(time at time zone 'Europe/Berlin', 'YYYY-MM-DD') || ' ' || type from domain_event"
                                + " where payload ->> 'caseId' = ? order by id",
                        caseId))
                .extracting(Object::toString)
                .satisfiesExactly(
                        first -> assertThat(first).contains("2025-03-01 nrw.kim.case.opened.v1"),
                        contact -> assertThat(contact).contains("2025-03-04 nrw.kim.case.contact-recorded.v1"),
                        assessed -> assertThat(assessed).contains("2025-03-18 nrw.kim.case.assessed.v1"),
                        agreed -> assertThat(agreed).contains("2025-04-01 nrw.kim.case.goal-agreed.v1"),
                        reached -> assertThat(reached).contains("2025-09-30 nrw.kim.case.goal-closed.v1"),
                        contact -> assertThat(contact).contains("2025-06-11 nrw.kim.case.contact-recorded.v1"),
                        closed -> assertThat(closed).contains("2025-10-15 nrw.kim.case.closed.v1"));
    }

    @Test
    void aDryRunTellsTheSameAndStoresNothing() {
        var source = "ALT-" + UUID.randomUUID();
        imported(true, aClosedCase(source)).body("dryRun", equalTo(true), "lines.outcome", contains("READY"));
        assertThat(TestDatabase.rows("select 1 from imported_case where source = ?", source))
                .isEmpty();
        imported(false, aClosedCase(source)).body("lines.outcome", contains("CREATED"));
    }

    @Test
    void theSameFileAgainTakesNothingOverTwice() {
        var line = aClosedCase("ALT-" + UUID.randomUUID());
        var first = imported(false, line).extract().<String>path("lines[0].caseId");
        imported(false, line).body("lines.outcome", contains("ALREADY_THERE"), "lines.caseId", contains(first));
    }

    @Test
    void aBadLineIsReportedWithItsColumnsAndHarmsNoOther() {
        var good = aClosedCase("ALT-" + UUID.randomUUID());
        var bad =
                "ALT-2;;Ohne Vorname;1990-13-01;MALE;475;ar;05162024;JOBCENTER;LANGUAGE;2025-03-01;;;LANGUAGE 2025;;;;2025-10-15;\n";
        imported(false, bad + good)
                .body(
                        "lines.line", contains(2, 3),
                        "lines.outcome", contains("REJECTED", "CREATED"),
                        "lines[0].violations.pointer",
                                containsInAnyOrder(
                                        "/givenName", "/birthDate", "/birthDate", "/ags", "/goals", "/closedOn"));
    }

    @Test
    void hiddenCharactersAndMarkupInACellAreRefused() {
        imported(false, aClosedCase("ALT-" + UUID.randomUUID()).replace("Oksana", "Ok\u202Esana"))
                .body("lines.outcome", contains("REJECTED"), "lines[0].violations.code", contains("TextDirection"));
        imported(false, aClosedCase("ALT-" + UUID.randomUUID()).replace("Kovalenko", "<b>Kovalenko</b>"))
                .body("lines.outcome", contains("REJECTED"), "lines[0].violations.code", contains("Markup"));
    }

    @Test
    void whoTakesACaseOverIsResponsibleForIt() {
        var caseId = imported(false, aClosedCase("ALT-" + UUID.randomUUID()))
                .extract()
                .<String>path("lines[0].caseId");
        assertThat(TestDatabase.rows(
                        "select 1 from case_file where id = ? and responsible = ?",
                        UUID.fromString(caseId),
                        MIRIAM.toString()))
                .hasSize(1);
        jonas().header("If-Match", 0)
                .post("/api/v1/cases/" + caseId + "/reopen")
                .then()
                .statusCode(403);
    }

    @Test
    void whatIsNoCsvIsRefused() {
        run(false, "\"offen").statusCode(400).body("type", endsWith("malformed-csv"));
        run(false, HEADER + aClosedCase("X").repeat(501)).statusCode(422).body("type", endsWith("import-too-long"));
        run(true, HEADER).statusCode(200).body("lines", hasSize(0));
    }

    private static ValidatableResponse imported(boolean dryRun, String lines) {
        return run(dryRun, HEADER + lines).statusCode(200);
    }

    private static ValidatableResponse run(boolean dryRun, String csv) {
        return miriam().contentType("text/csv; charset=UTF-8")
                .body(csv)
                .post("/api/v1/imports?dryRun=" + dryRun)
                .then();
    }

    private static String aClosedCase(String source) {
        return source
                + ";Oksana;Kovalenko;1986-05-02;FEMALE;166;uk|ru;05170024;SELBSTMELDUNG;LANGUAGE|WORK;2025-03-01;2025-03-18;"
                + "LANGUAGE HIGH Kurs am Abend;LANGUAGE 2025-04-01 REACHED 2025-09-30 Ich will B1 schaffen;"
                + "2025-06-11 PHONE 15|2025-03-04 PERSONAL 45 uk;;;2025-10-15;GOALS_REACHED\n";
    }
}
