package nrw.kim.reporting.indicator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.KimTestResource;
import nrw.kim.kit.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@link HalfYear} comes to, counted by hand and rounded by hand. */
@QuarkusTest
@QuarkusTestResource(value = KimTestResource.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class IndicatorValuesTest {
    private static final String KI = "05154";
    private static boolean told;

    @BeforeEach
    void tellTheStoryOnce() {
        if (!told) {
            HalfYear.happensIn(KI);
            told = true;
        }
    }

    @ParameterizedTest(name = "{0} {1}: {2} is shown as {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                // indicator, dimension, exact, shown
                "enquiries,-,24,25",
                "enquiries,RECHTSKREISWECHSEL,14,15",
                "enquiries,NEW_ARRIVAL,8,10",
                "enquiries,OTHER,2,-",
                "enquiries,HOUSING_LOSS,0,0",
                "new-cases,-,22,20",
                "persons-counselled,-,22,20",
                // 7 days from request to opening, then 0,0,0,0,0,1,1,1,1,1,2,2,2,2 … : the 11th and 12th of 22 are 2
                "waiting-days,-,9,9",
                "needs,LANGUAGE,22,20",
                "needs,HEALTH,6,5",
                "needs,WORK,2,-",
                // 11 reached of 20 that were not dropped: 10 of 20
                "goals-reached,-,55,50",
                "handovers,-,12,10",
                "handovers,ACCEPTED,7,5",
                "handovers,DECLINED,3,5",
                "handovers,OFFERED,2,-",
                // 7 times 3 and 3 times 10 days
                "handover-answer-days,-,3,3",
                "closed-by-both-sides,-,75,75",
                "procedures-25b-opened,-,4,5",
                "procedures-25b-decided,GRANTED,3,5",
                "procedures-25b-days,-,40,-",
                "gaps-reported,-,4,5",
                "gaps-reported,MISSING_OFFER,3,5",
                "gaps-reported,CAPACITY,1,-",
                "gap-recognition-days,-,0,-",
                // the working group's nine do not count
                "steering-decisions,-,6,5",
                "steering-decisions,ADOPTED,6,5",
                "assignments-in-time,-,100,-",
            })
    void every_figure_is_counted_and_protected(String indicator, String dimension, int exact, Integer shown) {
        var value = value("2026-H2", indicator, dimension);

        assertThat(value.get("value")).isEqualTo(shown);
        assertThat(value.get("suppressed")).isEqualTo(shown == null);
    }

    @Test
    void the_needs_have_no_total_because_it_would_tell_how_they_overlap() {
        assertThat(values("2026-H2")).noneMatch(v -> v.get("indicator").equals("needs") && v.get("dimension") == null);
    }

    @Test
    void a_half_year_without_persons_is_left_out_and_the_year_says_so() {
        assertThat(values("2026-H1")).allSatisfy(v -> {
            assertThat(v.get("value")).isNull();
            assertThat(v.get("note")).isEqualTo("TENANT_EXCLUDED");
        });
        assertThat(value("2026", "enquiries", null))
                .containsEntry("value", 25)
                .containsEntry("note", "HALF_YEAR_EXCLUDED");
        assertThat(value("2026", "persons-counselled", null)).containsEntry("value", 20);
    }

    @Test
    void the_year_of_what_is_withheld_in_its_half_year_is_withheld() {
        assertThat(value("2026", "enquiries", "OTHER")).containsEntry("note", "TOO_FEW");
    }

    @Test
    void a_small_ki_is_left_out_altogether() {
        HalfYear.nineEnquiriesIn("05158");

        assertThat(values("05158", "2026-H2")).isNotEmpty().allSatisfy(v -> assertThat(v)
                .containsEntry("suppressed", true)
                .containsEntry("note", "TENANT_EXCLUDED"));
    }

    @Test
    void the_cells_are_what_the_facts_say() {
        assertThat(TestDatabase.rows("select * from cell_difference")).isEmpty();
    }

    private static Map<String, Object> value(String period, String indicator, String dimension) {
        return values(period).stream()
                .filter(v -> v.get("indicator").equals(indicator))
                .filter(v -> java.util.Objects.equals(v.get("dimension"), dimension))
                .findFirst()
                .orElseThrow();
    }

    private static List<Map<String, Object>> values(String period) {
        return values(KI, period);
    }

    private static List<Map<String, Object>> values(String ki, String period) {
        return given().auth()
                .oauth2(Someone.with(Roles.COORDINATOR, ki))
                .get("/api/v1/indicators/values?period=" + period)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }
}
