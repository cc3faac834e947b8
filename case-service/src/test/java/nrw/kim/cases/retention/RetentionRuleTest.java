package nrw.kim.cases.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionRuleTest {
    private static final RetentionRule THREE_YEARS = new RetentionRule(3);

    private static Standing closed(String day) {
        return new Standing(day(day), false, false, null, null);
    }

    private static LocalDate day(String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    @ParameterizedTest(name = "closed on {0}, kept {1} years: erased on {2}")
    @CsvSource({
        "2026-01-01,  3, 2030-01-01",
        "2026-12-31,  3, 2030-01-01",
        "2027-01-01,  3, 2031-01-01",
        "2026-06-15,  1, 2028-01-01",
        "2026-06-15, 10, 2037-01-01"
    })
    void theYearsBeginWithTheEndOfTheYearOfClosing(String closedOn, int years, LocalDate erasedOn) {
        assertThat(new RetentionRule(years).eraseOn(closed(closedOn))).contains(erasedOn);
    }

    @ParameterizedTest(name = "consent used on {0}, held until {1}: erased on {2}")
    @CsvSource({
        "           ,           , 2030-01-01",
        "2025-05-05 ,           , 2030-01-01",
        "2026-12-31 ,           , 2030-01-01",
        "2027-02-28 ,           , 2030-03-01",
        "2028-02-29 ,           , 2031-03-01",
        "           , 2029-12-31, 2030-01-01",
        "           , 2030-01-01, 2030-01-02",
        "2027-02-28 , 2032-05-31, 2032-06-01",
        "2030-07-01 , 2030-06-30, 2033-07-02"
    })
    void theLastOfYearsConsentAndHoldDecides(String consentUsedOn, String heldUntil, LocalDate erasedOn) {
        var standing = new Standing(day("2026-03-01"), false, false, day(consentUsedOn), day(heldUntil));
        assertThat(THREE_YEARS.eraseOn(standing)).contains(erasedOn);
    }

    @Test
    void whatIsNotOverIsNotErasedHoweverOldItIs() {
        var longAgo = day("2001-01-01");
        assertThat(THREE_YEARS.eraseOn(new Standing(null, false, false, longAgo, longAgo)))
                .as("open")
                .isEmpty();
        assertThat(THREE_YEARS.eraseOn(new Standing(longAgo, true, false, null, null)))
                .as("goes with the case that it was merged into")
                .isEmpty();
        assertThat(THREE_YEARS.eraseOn(new Standing(longAgo, false, true, null, null)))
                .as("somebody may still need it")
                .isEmpty();
    }

    @Test
    void theDayThatNarrowsTheSearchLeavesNoneOut() {
        for (var years = RetentionRule.LEAST; years <= RetentionRule.MOST; years++) {
            var rule = new RetentionRule(years);
            for (var today = day("2029-12-01"); today.isBefore(day("2030-02-01")); today = today.plusDays(1)) {
                var before = rule.closedBefore(today);
                assertThat(rule.eraseOn(closed(before.minusDays(1).toString())))
                        .as("closed on the last day of the search")
                        .hasValueSatisfying(isNotAfter(today));
                var due = today;
                assertThat(rule.eraseOn(closed(before.toString())))
                        .as("closed on the first day beyond")
                        .hasValueSatisfying(day -> assertThat(day).isAfter(due));
            }
        }
    }

    private static Consumer<LocalDate> isNotAfter(LocalDate today) {
        return day -> assertThat(day).isBeforeOrEqualTo(today);
    }
}
