package nrw.kim.cases.personhistory;

import static nrw.kim.cases.Cases.anOpenCase;
import static nrw.kim.cases.Cast.coordinator;
import static nrw.kim.cases.Cast.jonas;
import static nrw.kim.cases.Cast.miriam;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.UUID;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.kit.LocalDays;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class HistoryResourceTest {
    private static final LocalDate TODAY = LocalDate.now(LocalDays.ZONE);

    @Test
    void whatWasKnownAtIntakeIsTheFirstEntry() {
        miriam().get(path(anOpenCase()))
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("RESIDENCE"))
                .body("items[0].municipality.ags", equalTo("05170008"))
                .body("items[0].validFrom", nullValue())
                .body("items[0].current", equalTo(true));
    }

    @Test
    void aMoveIsAnEntryAndTheFormerResidenceStays() {
        // Given
        var file = anOpenCase();
        var moved = TODAY.minusDays(10);

        // When
        record(file, residence("05170024", moved, "Neue Straße 1"));

        // Then
        var history = read(file);
        assertThat(history.getList("items.municipality.ags")).containsExactly("05170024", "05170008");
        assertThat(history.getList("items.current")).containsExactly(true, false);
        assertThat(history.getString("items[1].lastDay"))
                .isEqualTo(moved.minusDays(1).toString());
        miriam().get("/api/v1/cases/" + file)
                .then()
                .body("municipality.ags", equalTo("05170024"))
                .body("person.residence.street", equalTo("Neue Straße 1"));
    }

    @Test
    void anEarlierEntryDoesNotChangeWhatHoldsToday() {
        var file = anOpenCase();
        record(file, status("AE_25_2", TODAY.minusMonths(1)));
        record(file, status("GESTATTUNG", TODAY.minusYears(2)));
        var history = read(file);
        assertThat(history.getString("items.find { it.kind == 'RESIDENCE_STATUS' && it.current }.code"))
                .isEqualTo("AE_25_2");
        miriam().get("/api/v1/cases/" + file).then().body("person.residenceStatus", equalTo("AE_25_2"));
    }

    @Test
    void aCorrectionKeepsWhoSaidWhat() {
        // Given
        var file = anOpenCase();
        record(file, status("DULDUNG_60B", TODAY.minusMonths(3)));
        var wrong = read(file).getString("items.find { it.code == 'DULDUNG_60B' }.id");

        // When
        miriam().body(status("DULDUNG_60C", TODAY.minusMonths(3)))
                .post(path(file) + "/" + wrong + "/correct")
                .then()
                .statusCode(201);

        // Then
        var history = read(file);
        assertThat(history.getString("items.find { it.code == 'DULDUNG_60B' }.correctedBy"))
                .isNotBlank();
        assertThat(history.getString("items.find { it.code == 'DULDUNG_60C' }.corrects"))
                .isEqualTo(wrong);
        assertThat(history.getBoolean("items.find { it.code == 'DULDUNG_60C' }.current"))
                .isTrue();
        miriam().body(status("GESTATTUNG", TODAY.minusMonths(3)))
                .post(path(file) + "/" + wrong + "/correct")
                .then()
                .statusCode(409)
                .body("type", endsWith("entry-already-corrected"));
    }

    @Test
    void paragraphAndConditionsBelongToTheTitle() {
        var file = anOpenCase();
        record(file, """
                {"kind": "RESIDENCE_STATUS", "code": "AE_25_3", "validFrom": "2026-01-05", "validTo": "2029-01-04",
                 "paragraph": "§ 25 Abs. 3", "conditions": ["RESIDENCE_RULE", "WORK_ALLOWED"]}""");
        miriam().get(path(file))
                .then()
                .body(
                        "items.find { it.code == 'AE_25_3' }.conditions",
                        containsInAnyOrder("RESIDENCE_RULE", "WORK_ALLOWED"))
                .body("items.find { it.code == 'AE_25_3' }.lastDay", equalTo("2029-01-04"));
        miriam().body("{\"kind\": \"RECHTSKREIS\", \"code\": \"ASYLBLG\", \"paragraph\": \"§ 1\"}")
                .post(path(file))
                .then()
                .statusCode(422)
                .body("type", endsWith("history-of-another-kind"));
    }

    @Test
    void aCodeOfAnotherKindAndDaysInTheWrongOrderAreRefused() {
        var file = anOpenCase();
        miriam().body(status("ASYLBLG", TODAY)).post(path(file)).then().statusCode(422);
        miriam().body(
                        "{\"kind\": \"RECHTSKREIS\", \"code\": \"SGB_II\", \"validFrom\": \"2026-02-01\", \"validTo\": \"2026-01-01\"}")
                .post(path(file))
                .then()
                .statusCode(422)
                .body("type", endsWith("history-order"));
    }

    @Test
    void aMoveToAnotherKiWarnsAndNothingFlipsByItself() {
        var file = anOpenCase();
        record(file, residence("05515000", TODAY, "Hafenweg 1"));
        miriam().get(path(file)).then().body("otherKi.ki", equalTo("05515")).body("otherKi.name", notNullValue());
        miriam().get("/api/v1/cases/" + file)
                .then()
                .body("ki", equalTo("05170"))
                .body("mine", equalTo(true));
    }

    @Test
    void theSameEntrySentTwiceIsOne() {
        var file = anOpenCase();
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            miriam().header("Idempotency-Key", key)
                    .body(status("GESTATTUNG", TODAY))
                    .post(path(file))
                    .then()
                    .statusCode(201)
                    .body("items.findAll { it.kind == 'RESIDENCE_STATUS' }", hasSize(1));
        }
    }

    @Test
    void onlyTheResponsibleRecords() {
        var file = anOpenCase();
        jonas().body(status("GESTATTUNG", TODAY)).post(path(file)).then().statusCode(403);
        coordinator().get(path(file)).then().statusCode(200);
    }

    private static void record(String file, String body) {
        miriam().body(body).post(path(file)).then().statusCode(201);
    }

    private static JsonPath read(String file) {
        return miriam().get(path(file)).then().statusCode(200).extract().jsonPath();
    }

    private static String path(String file) {
        return "/api/v1/cases/" + file + "/person-history";
    }

    private static String residence(String ags, LocalDate from, String street) {
        return """
                {"kind": "RESIDENCE", "code": "%s", "validFrom": "%s", "postalCode": "47441", "city": "Moers", "street": "%s"}""".formatted(ags, from, street);
    }

    private static String status(String code, LocalDate from) {
        return "{\"kind\": \"RESIDENCE_STATUS\", \"code\": \"%s\", \"validFrom\": \"%s\"}".formatted(code, from);
    }
}
