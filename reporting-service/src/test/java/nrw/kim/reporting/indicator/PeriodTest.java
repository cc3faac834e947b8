package nrw.kim.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026-H1", "2026-H2", "2031"})
    void years_and_half_years_are_read_and_written_alike(String text) {
        assertThat(Period.parse(text)).map(Period::toString).contains(text);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "2026-H3", "1999", "2026-Q1", "26", "2026-H1 "})
    void nothing_else_is_a_period(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @Test
    void a_half_year_knows_its_year() {
        var half = Period.parse("2026-H2").orElseThrow();

        assertThat(half.isYear()).isFalse();
        assertThat(half.wholeYear()).hasToString("2026");
        assertThat(half.halves()).extracting(Period::toString).containsExactly("2026-H1", "2026-H2");
    }
}
