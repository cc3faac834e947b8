package nrw.kim.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosureTest {
    private final Disclosure rules = new Disclosure(3);

    @ParameterizedTest
    @CsvSource({"0,0", "3,5", "4,5", "7,5", "8,10", "12,10", "13,15", "102,100", "103,105"})
    void a_count_is_rounded_to_the_nearest_multiple_of_five_and_zero_stays_zero(long exact, long shown) {
        assertThat(rules.count(persons(exact)).value()).isEqualByComparingTo(BigDecimal.valueOf(shown));
    }

    @ParameterizedTest
    @CsvSource({"3,1", "3,2", "5,4", "8,7", "10,9"})
    void a_count_below_the_threshold_is_withheld(int threshold, long exact) {
        assertThat(new Disclosure(threshold).count(persons(exact))).isEqualTo(Released.withheld(Note.TOO_FEW));
    }

    @Test
    void many_events_of_two_persons_are_withheld_because_persons_count() {
        assertThat(rules.count(new Count(40, 2)).suppressed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 2, 11})
    void a_threshold_below_three_or_above_ten_is_refused(int threshold) {
        assertThatThrownBy(() -> new Disclosure(threshold)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 7, 8, 9, 10})
    void no_figure_below_the_threshold_is_ever_shown_and_no_figure_is_off_by_five(int threshold) {
        var control = new Disclosure(threshold);
        LongStream.rangeClosed(1, 1000).forEach(exact -> {
            var shown = control.count(persons(exact));
            assertThat(shown.suppressed()).as("%d", exact).isEqualTo(exact < threshold);
            if (!shown.suppressed()) {
                assertThat(shown.value().longValueExact() % 5).isZero();
                assertThat(Math.abs(shown.value().longValueExact() - exact)).isLessThan(5);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"0,true", "9,true", "10,false"})
    void a_ki_with_fewer_than_ten_persons_is_left_out(long persons, boolean excluded) {
        assertThat(Disclosure.excludes(persons)).isEqualTo(excluded);
    }

    @Test
    void a_total_that_would_uncover_a_withheld_part_is_rounded_to_the_other_side() {
        // 3 + 3 + 1: a total of 5 (3 to 7) would leave the parts no choice.
        var parts = List.of(rules.count(persons(3)), rules.count(persons(3)), rules.count(persons(1)));

        assertThat(rules.total(persons(7), parts).value()).isEqualByComparingTo("10");
    }

    @Test
    void two_parts_of_one_do_not_show_themselves_by_a_withheld_total() {
        var parts = List.of(rules.count(persons(1)), rules.count(persons(1)));

        assertThat(rules.total(persons(2), parts).value()).isEqualByComparingTo("5");
    }

    @Test
    void a_year_is_the_sum_of_its_protected_half_years() {
        assertThat(rules.sum(List.of(rules.count(persons(6)), rules.count(persons(8))))
                        .value())
                .isEqualByComparingTo("15");
        assertThat(rules.sum(List.of(rules.count(persons(2)), rules.count(persons(8))))
                        .value())
                .isEqualByComparingTo("10");
        assertThat(rules.sum(List.of(rules.count(persons(2)), rules.count(persons(2))))
                        .suppressed())
                .isTrue();
        assertThat(rules.sum(List.of(rules.count(persons(0)), rules.count(persons(0))))
                        .value())
                .isEqualByComparingTo("0");
    }

    @Test
    void a_year_says_when_a_half_year_is_left_out_and_is_left_out_with_both() {
        var excluded = Released.withheld(Note.TENANT_EXCLUDED);

        assertThat(rules.sum(List.of(excluded, rules.count(persons(8)))))
                .isEqualTo(new Released(BigDecimal.TEN, Note.HALF_YEAR_EXCLUDED));
        assertThat(rules.sum(List.of(excluded, excluded))).isEqualTo(excluded);
    }

    @ParameterizedTest
    @CsvSource({"14,28,50", "0,28,0", "30,30,100", "22,20,100"})
    void a_share_is_taken_from_rounded_values(long part, long whole, long percent) {
        assertThat(rules.share(rules.count(persons(part)), rules.count(persons(whole)))
                        .value())
                .isEqualByComparingTo(BigDecimal.valueOf(percent));
    }

    @ParameterizedTest
    @CsvSource({"17,17,BASE_TOO_SMALL", "2,40,TOO_FEW", "1,2,BASE_TOO_SMALL"})
    void a_share_is_withheld_on_a_base_below_twenty_and_for_a_small_part(long part, long whole, Note note) {
        assertThat(rules.share(rules.count(persons(part)), rules.count(persons(whole))))
                .isEqualTo(Released.withheld(note));
    }

    @Test
    void a_median_needs_ten_cases_of_ten_persons_and_is_in_whole_days() {
        assertThat(rules.median(new BigDecimal("7.5"), persons(10)).value()).isEqualByComparingTo("8");
        assertThat(rules.median(new BigDecimal("7.5"), persons(9)).suppressed()).isTrue();
        assertThat(rules.median(new BigDecimal("7.5"), new Count(30, 9)).suppressed())
                .isTrue();
    }

    private static Count persons(long n) {
        return new Count(n, n);
    }
}
