package nrw.kim.reporting.indicator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nrw.kim.events.FeedbackEvent;
import nrw.kim.events.WalkInEvent;
import nrw.kim.events.code.CounsellingLanguage;
import nrw.kim.events.code.FeedbackChannel;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.ReferralReason;
import nrw.kim.events.code.WalkInOutcome;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.KimTestResource;
import nrw.kim.kit.testing.TestDatabase;
import nrw.kim.reporting.EventStream;
import nrw.kim.reporting.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offene Sprechstunde and Rückmeldungen of one KI in the second half of 2026, counted by hand and protected by hand. */
@QuarkusTest
@QuarkusTestResource(value = KimTestResource.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class CounterIndicatorsTest {
    private static final String KI = "05774";
    private static final UUID TOWN = UUID.fromString("01900000-0000-7000-8000-057740000001");
    private static final UUID VILLAGE = UUID.fromString("01900000-0000-7000-8000-057740000002");
    private static boolean told;

    @BeforeEach
    void tellTheStoryOnce() {
        if (told) {
            return;
        }
        var stream = new EventStream(KI).on("2026-07-01");
        for (int i = 0; i < 10; i++) {
            stream.send(People.referral(UUID.randomUUID(), ReferralReason.NEW_ARRIVAL));
        }
        for (int i = 0; i < 14; i++) {
            stream.send(visit(TOWN, i < 12, CounsellingLanguage.AR, LifeDomain.HOUSING));
        }
        stream.on("2026-09-15");
        stream.send(visit(VILLAGE, true, CounsellingLanguage.TI, LifeDomain.HEALTH));
        stream.send(visit(VILLAGE, true, CounsellingLanguage.TI, LifeDomain.HEALTH));
        stream.on("2026-11-02");
        for (int i = 0; i < 20; i++) {
            stream.send(new FeedbackEvent.Received(
                    UUID.randomUUID(), TOWN, FeedbackChannel.PAPER, i < 15 ? 5 : 2, i < 19 ? 4 : 1, null, 3));
        }
        stream.applied(10 + 14 + 2 + 20);
        told = true;
    }

    @ParameterizedTest(name = "{0} {1}: {2} is shown as {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                // indicator, dimension, exact, shown
                "walk-ins,-,16,15",
                "walk-ins,M07,14,15",
                "walk-ins,M09,2,-",
                "walk-ins,M12,0,0",
                "walk-ins-by-language,AR,14,25",
                "walk-ins-by-language,TI,2,-",
                "walk-ins-by-language,PL,0,-",
                "walk-ins-by-domain,HOUSING,14,25",
                "walk-ins-by-domain,HEALTH,2,-",
                "anonymous-counsellings,-,14,15",
                "anonymous-counsellings,M07,12,10",
                "feedback-answers,-,20,20",
                // 15 of 20, shown 15 and 20
                "feedback-welcome,-,75,75",
                // 19 of 20, shown 20 and 20
                "feedback-understood,-,95,100",
                "feedback-helped,-,0,-",
                "feedback-next-steps,-,0,0",
            })
    void every_figure_is_counted_and_protected(String indicator, String dimension, int exact, Integer shown) {
        var value = values(own("2026-H2")).stream()
                .filter(v -> v.get("indicator").equals(indicator))
                .filter(v -> Objects.equals(v.get("dimension"), dimension))
                .findFirst()
                .orElseThrow();

        assertThat(value.get("value")).isEqualTo(shown);
    }

    @Test
    void a_site_is_counted_for_the_ki_and_never_leaves_it() {
        assertThat(values(own("2026-H2")))
                .filteredOn(v -> v.get("indicator").equals("walk-ins-by-site"))
                .extracting(v -> v.get("dimension"), v -> v.get("value"))
                .containsExactly(tuple(TOWN.toString(), 25), tuple(VILLAGE.toString(), null));
        assertThat(values(toTheLand("2026-H2"))).isNotEmpty().noneMatch(v -> v.get("indicator")
                .equals("walk-ins-by-site"));
    }

    @Test
    void a_month_of_the_other_half_year_is_not_shown_as_empty() {
        assertThat(values(own("2026-H2")))
                .filteredOn(v -> v.get("indicator").equals("walk-ins") && v.get("dimension") != null)
                .extracting(v -> v.get("dimension"))
                .containsExactly("M07", "M08", "M09", "M10", "M11", "M12");
    }

    @Test
    void the_cells_are_what_the_facts_say() {
        assertThat(TestDatabase.rows("select * from cell_difference where ki = ?", KI))
                .isEmpty();
    }

    private static WalkInEvent visit(UUID site, boolean anonymous, CounsellingLanguage language, LifeDomain domain) {
        return new WalkInEvent.Recorded(
                UUID.randomUUID(), site, anonymous, 15, List.of(domain), WalkInOutcome.ADVISED, null, language);
    }

    private static String own(String period) {
        return get(Someone.with(Roles.COORDINATOR, KI), period);
    }

    private static String toTheLand(String period) {
        return get(Someone.ofTheLand(), period + "&ki=" + KI);
    }

    private static String get(String token, String query) {
        return given().auth()
                .oauth2(token)
                .get("/api/v1/indicators/values?period=" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static List<Map<String, Object>> values(String report) {
        return JsonPath.from(report).getList("items");
    }
}
