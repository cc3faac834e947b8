package nrw.kim.abh.gap;

import static nrw.kim.abh.testing.Officers.WESEL;
import static nrw.kim.abh.testing.Officers.as;
import static nrw.kim.abh.testing.Officers.residenceOfficer;
import static nrw.kim.abh.testing.Procedures.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GapResourceTest {
    private static final String GAPS = "/api/v1/procedures/{id}/gaps";
    private final UUID abh = UUID.randomUUID();

    @Test
    void a_released_gap_goes_to_the_structure_level_without_the_procedure() {
        var procedure = opened(abh, "P25B");

        var id = residenceOfficer(abh)
                .body(gap("Keine A2-Prüfung vor Ort", true))
                .post(GAPS, procedure)
                .then()
                .statusCode(202)
                .extract()
                .<String>path("id");

        assertThat(TestDatabase.rows(
                        "select topic, key, source, payload ->> 'source' as origin, payload::text as payload from domain_event where subject = ?",
                        id))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("topic", "kim.abh.gap")
                        .containsEntry("key", id)
                        .containsEntry("source", "/kim/abh-service")
                        .containsEntry("origin", "ABH"))
                .satisfies(row -> assertThat(row.get("payload").toString())
                        .doesNotContain(procedure.toString())
                        .doesNotContain(abh.toString()));
    }

    @Test
    void an_unreleased_gap_stays_here() {
        var procedure = opened(abh, "P25B");

        residenceOfficer(abh)
                .body(gap("Keine A2-Prüfung vor Ort", false))
                .post(GAPS, procedure)
                .then()
                .statusCode(422)
                .body("type", endsWith("/release-required"));

        assertThat(reported()).isZero();
    }

    @Test
    void a_text_with_a_name_and_a_date_is_refused_where_it_stands() {
        var procedure = opened(abh, "P25B");

        residenceOfficer(abh)
                .body(gap("Frau Musterfrau, geb. 17.05.1994, ohne Kurs", true))
                .post(GAPS, procedure)
                .then()
                .statusCode(422)
                .body("type", endsWith("/personal-data-suspected"))
                .body("violations.pointer", contains("/title", "/title"))
                .body("violations.code", contains("Name", "Date"));
    }

    @Test
    void missing_fields_are_named() {
        residenceOfficer(abh)
                .body("{\"releasedForStructure\":true,\"ags\":\"12\"}")
                .post(GAPS, opened(abh, "P25B"))
                .then()
                .statusCode(400)
                .body(
                        "violations.pointer",
                        hasItems("/ags", "/kind", "/title", "/description", "/domain", "/frequency"));
    }

    @Test
    void only_who_sees_the_procedure_may_report_from_it() {
        var procedure = opened(abh, "P25B");
        var body = gap("Keine A2-Prüfung vor Ort", true);

        residenceOfficer(UUID.randomUUID())
                .body(body)
                .post(GAPS, procedure)
                .then()
                .statusCode(404);
        as(Roles.CASE_MANAGER, WESEL, abh)
                .body(body)
                .post(GAPS, procedure)
                .then()
                .statusCode(403);
    }

    private long reported() {
        return TestDatabase.rows(
                        "select 1 from domain_event where topic = 'kim.abh.gap' and payload ->> 'frequency' = 'ONCE'")
                .size();
    }

    private static String gap(String title, boolean released) {
        return """
                {"kind":"MISSING_OFFER","dimension":"QUANTITATIVE","domain":"LANGUAGE","rechtskreise":["AUFENTHG"],
                 "ags":"05170024","title":"%s","description":"Wartezeit sechs Monate","frequency":"%s",
                 "releasedForStructure":%b}""".formatted(title, released ? "REPEATED" : "ONCE", released);
    }
}
