package nrw.kim.cases.field;

import static nrw.kim.cases.Cases.anOpenCase;
import static nrw.kim.cases.Cast.KREIS;
import static nrw.kim.cases.Cast.as;
import static nrw.kim.cases.Cast.coordinator;
import static nrw.kim.cases.Cast.foreignCaseManager;
import static nrw.kim.cases.Cast.jonas;
import static nrw.kim.cases.Cast.miriam;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.cases.Jobs;
import nrw.kim.events.KiKey;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.TestDatabase;
import nrw.kim.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class FieldResourceTest {
    private static final String FIELDS = "/api/v1/team/additional-fields";

    @Inject
    MergedFieldsService erasure;

    private static RequestSpecification admin() {
        return as(Tokens.token(Roles.TENANT_ADMIN, "05170", UUID.randomUUID(), KREIS));
    }

    private static String body(String type, String group, String retention, String choices) {
        return """
                {"type": "%s", "labelDe": "Schuhgröße", "labelEn": "Shoe size", "purpose": "Kleiderkammer", "retention": "%s",
                 "group": "%s", "choices": [%s]}
                """.formatted(type, retention, group, choices);
    }

    private static String aField(String type, String group, String retention) {
        return admin().body(body(type, group, retention, type.equals("CHOICE") ? "\"klein\", \"groß\"" : ""))
                .post(FIELDS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse write(String file, String field, String value, Integer version) {
        return miriam().body("""
                {"values": [{"fieldId": "%s", "value": %s, "version": %s}]}
                """.formatted(field, value == null ? null : "\"" + value + "\"", version))
                .put("/api/v1/cases/" + file + "/additional-fields")
                .then();
    }

    private static String in(String field, String what) {
        return "items.find { it.field.id == '%s' }.%s".formatted(field, what);
    }

    @Test
    void aKiAsksForWhatItNeedsWithoutARelease() {
        // Given
        var file = anOpenCase();
        var field = aField("CHOICE", "GENERAL", "WITH_CASE");

        // When
        write(file, field, "klein", null).statusCode(200).body(in(field, "version"), equalTo(0));

        // Then
        jonas().get("/api/v1/cases/" + file + "/additional-fields")
                .then()
                .statusCode(200)
                .body(in(field, "value"), equalTo("klein"));
        write(file, field, "riesig", 0).statusCode(422).body("type", endsWith("field-value-invalid"));
        write(file, field, "groß", 7).statusCode(412);
        write(file, field, "groß", 0).statusCode(200).body(in(field, "value"), equalTo("groß"));
        foreignCaseManager().get(FIELDS).then().statusCode(200).body("items.id", not(hasItem(field)));
    }

    @Test
    void aFieldOfAProtectedGroupIsReadByThoseWhoReadTheGroup() {
        var file = anOpenCase();
        var field = aField("TEXT", "VIOLENCE", "WITH_CASE");
        write(file, field, "Schutzplan liegt vor", null).statusCode(200);
        jonas().get("/api/v1/cases/" + file + "/additional-fields")
                .then()
                .statusCode(200)
                .body("items.field.id", not(hasItem(field)), "withheld", hasItem("VIOLENCE"));
        coordinator()
                .get("/api/v1/cases/" + file + "/additional-fields")
                .then()
                .statusCode(200)
                .body("items.field.id", not(hasItem(field)));
    }

    @Test
    void inAMergedCaseItEndsWhenTheMergingCanNotBeTakenBackAnyMore() {
        // Given
        var survivor = anOpenCase();
        var given = anOpenCase();
        var shortLived = aField("NUMBER", "GENERAL", "UNTIL_CLOSED");
        var kept = aField("YES_NO", "GENERAL", "WITH_CASE");
        write(given, shortLived, "38", null).statusCode(200);
        write(given, kept, "true", null).statusCode(200);
        miriam().header("If-Match", 0)
                .body("{\"caseId\": \"%s\", \"version\": 0, \"samePerson\": true}".formatted(given))
                .post("/api/v1/cases/" + survivor + "/merges")
                .then()
                .statusCode(200);

        // Then
        merged(given, 29);
        Jobs.both(() -> erasure.look(new KiKey("05170")));
        assertThat(valuesOf(given)).isEqualTo(2);
        merged(given, 31);
        Jobs.both(() -> erasure.look(new KiKey("05170")));
        assertThat(valuesOf(given)).isEqualTo(1);
    }

    private static void merged(String file, int daysAgo) {
        TestDatabase.rows(
                "update case_file set merged_at = now() - make_interval(days => ?) where id = ? returning id",
                daysAgo,
                UUID.fromString(file));
    }

    private static int valuesOf(String file) {
        return TestDatabase.rows("select 1 from additional_value where case_id = ?", UUID.fromString(file))
                .size();
    }

    @Test
    void whatIsKeptUntilTheCaseIsClosedEndsWithIt() {
        // Given
        var file = anOpenCase();
        var shortLived = aField("NUMBER", "GENERAL", "UNTIL_CLOSED");
        var kept = aField("YES_NO", "GENERAL", "WITH_CASE");
        write(file, shortLived, "38", null).statusCode(200);
        write(file, kept, "true", null).statusCode(200);

        // When
        miriam().header("If-Match", 0)
                .body("{\"reason\": \"MOVED_AWAY\"}")
                .post("/api/v1/cases/" + file + "/close")
                .then()
                .statusCode(200);

        // Then
        assertThat(TestDatabase.rows("select field_id from additional_value where case_id = ?", UUID.fromString(file)))
                .extracting(row -> row.get("field_id"))
                .containsExactly(UUID.fromString(kept));
    }

    @Test
    void aRetiredFieldIsShownWhereItSaysSomethingAndTakesNothingNew() {
        var file = anOpenCase();
        var other = anOpenCase();
        var field = aField("TEXT", "GENERAL", "WITH_CASE");
        write(file, field, "bleibt", null).statusCode(200);
        admin().header("If-Match", 0)
                .post(FIELDS + "/" + field + "/retire")
                .then()
                .statusCode(200);
        write(file, field, "neu", 0).statusCode(409).body("type", endsWith("field-retired"));
        miriam().get("/api/v1/cases/" + file + "/additional-fields").then().body(in(field, "value"), equalTo("bleibt"));
        miriam().get("/api/v1/cases/" + other + "/additional-fields")
                .then()
                .body("items.field.id", not(hasItem(field)));
    }

    @Test
    void theTermsUnderWhichAValueWasGivenStay() {
        var field = aField("TEXT", "HEALTH", "WITH_CASE");
        admin().header("If-Match", 0)
                .body(body("TEXT", "GENERAL", "WITH_CASE", ""))
                .put(FIELDS + "/" + field)
                .then()
                .statusCode(422)
                .body("type", endsWith("field-terms-stay"));
        admin().body(body("TEXT", "GENERAL", "WITH_CASE", "\"zu viel\""))
                .post(FIELDS)
                .then()
                .statusCode(422)
                .body("type", endsWith("field-choices"));
        coordinator()
                .body(body("TEXT", "GENERAL", "WITH_CASE", ""))
                .post(FIELDS)
                .then()
                .statusCode(403);
    }
}
