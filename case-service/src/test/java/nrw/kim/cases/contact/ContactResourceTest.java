package nrw.kim.cases.contact;

import static nrw.kim.cases.Cases.anOpenCase;
import static nrw.kim.cases.Cast.coordinator;
import static nrw.kim.cases.Cast.miriam;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class ContactResourceTest {
    private static final String SAID = """
            {"date": "2026-11-02", "minutes": 30, "channel": "PHONE", "language": "ar", "interpreterUsed": false,
             "domains": ["WORK"], "note": "%s", "followUp": %s}
            """;

    @Test
    void aContactIsTakenBackWithTheFollowUpThatCameWithIt() {
        // Given
        var file = anOpenCase();
        recorded(file, "der erste", "\"2099-01-31\"");
        var mistake = recorded(file, "in der falschen Akte", "\"2099-06-30\"");
        miriam().get("/api/v1/cases/" + file).then().body("nextFollowUp", equalTo("2099-06-30"));

        // When
        miriam().header("If-Match", mistake.getInt("version"))
                .post(path(file, mistake) + "/withdraw")
                .then()
                .statusCode(200)
                .body("items.note", contains("der erste"));

        // Then
        miriam().get("/api/v1/cases/" + file).then().body("nextFollowUp", equalTo("2099-01-31"));
        assertThat(TestDatabase.rows(
                        "select note, withdrawn_by from contact where id = cast(? as uuid)", mistake.getString("id")))
                .singleElement()
                .satisfies(row -> assertThat(row.get("note")).isNull())
                .satisfies(row -> assertThat(row.get("withdrawn_by")).isNotNull());
        miriam().get("/api/v1/cases/" + file + "/timeline")
                .then()
                .body("items[0].type", equalTo("nrw.kim.case.contact-withdrawn.v1"));
        miriam().header("If-Match", mistake.getInt("version") + 1)
                .post(path(file, mistake) + "/withdraw")
                .then()
                .statusCode(404);
    }

    @Test
    void theNextContactIsTheFirstOneOnceTheFirstIsTakenBack() {
        var file = anOpenCase();
        var first = recorded(file, "irrtümlich", "null");
        var second = recorded(file, "wirklich", "null");

        miriam().header("If-Match", first.getInt("version"))
                .post(path(file, first) + "/withdraw")
                .then()
                .statusCode(200);

        assertThat(withdrawals(file)).containsExactly(Map.of("first", second.getString("id")));
        miriam().header("If-Match", second.getInt("version"))
                .post(path(file, second) + "/withdraw")
                .then()
                .statusCode(200)
                .body("items", empty());
        recorded(file, "der neue erste", "null");
        assertThat(TestDatabase.rows(
                        "select payload ->> 'first' as first from domain_event where case_id = cast(? as uuid) and type = "
                                + "'nrw.kim.case.contact-recorded.v1' order by id desc limit 1",
                        file))
                .containsExactly(Map.of("first", "true"));
    }

    @Test
    void aContactIsCorrectedAndTheEarlierVersionStays() {
        var file = anOpenCase();
        var contact = recorded(file, "halbe Stunde", "null");
        var correction = """
                {"date": "2026-11-03", "minutes": 60, "channel": "PERSONAL", "language": "ar", "interpreterUsed": true,
                 "domains": ["WORK"], "note": "eine Stunde", "marks": []}
                """;

        miriam().header("If-Match", contact.getInt("version"))
                .body(correction)
                .put(path(file, contact))
                .then()
                .statusCode(200)
                .body("items[0].note", equalTo("eine Stunde"))
                .body("items[0].minutes", equalTo(60))
                .body("items[0].correctedAt", notNullValue())
                .body("items[0].earlier.note", contains("halbe Stunde"));

        miriam().header("If-Match", contact.getInt("version"))
                .body(correction)
                .put(path(file, contact))
                .then()
                .statusCode(412);
        coordinator()
                .get("/api/v1/cases/" + file + "/contacts")
                .then()
                .statusCode(200)
                .body("items[0].mayCorrect", equalTo(false), "items[0].withdrawUntil", nullValue());
        miriam().get("/api/v1/cases/" + file + "/timeline")
                .then()
                .body("items.type", hasItem("nrw.kim.case.contact-corrected.v1"));
    }

    @Test
    void aContactWhoseAuthorNobodyKnowsIsCorrectedByWhoLeadsTheCase() {
        var file = anOpenCase();
        var contact = recorded(file, "aus der Zeit davor", "null");
        TestDatabase.execute(
                "update contact set recorded_by_sub = null where id = '%s'".formatted(contact.getString("id")));

        miriam().header("If-Match", contact.getInt("version"))
                .body("""
                        {"date": "2026-11-02", "minutes": 30, "channel": "PHONE", "note": "berichtigt"}
                        """)
                .put(path(file, contact))
                .then()
                .statusCode(200)
                .body("items[0].note", equalTo("berichtigt"), "items[0].mayCorrect", equalTo(true));
    }

    private static JsonPath recorded(String file, String note, String followUp) {
        return miriam().body(SAID.formatted(note, followUp))
                .post("/api/v1/cases/" + file + "/contacts")
                .then()
                .statusCode(201)
                .body("mayCorrect", equalTo(true), "withdrawUntil", notNullValue())
                .extract()
                .jsonPath();
    }

    private static String path(String file, JsonPath contact) {
        return "/api/v1/cases/" + file + "/contacts/" + contact.getString("id");
    }

    private static List<Map<String, Object>> withdrawals(String file) {
        return TestDatabase.rows(
                "select payload ->> 'firstContactId' as first from domain_event where case_id = cast(? as uuid) and type = "
                        + "'nrw.kim.case.contact-withdrawn.v1'",
                file);
    }
}
