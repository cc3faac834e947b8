package nrw.kim.cases.transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadTest {
    private static final LocalDate DAY = LocalDate.of(2027, 6, 15);

    @ParameterizedTest
    @CsvSource({
        "2026-06-15, 12",
        "2026-12-14, 12",
        "2026-12-15, 6",
        "2027-03-14, 6",
        "2027-03-15, 3",
        "2027-06-14, 3",
        "2027-06-15, 0",
        "2027-09-01, 0"
    })
    void theClockSpeaksAYearAHalfAQuarterBeforeAndOnTheDay(LocalDate today, int months) {
        assertThat(Lead.reached(DAY, today)).contains(months);
    }

    @Test
    void andNotBefore() {
        assertThat(Lead.reached(DAY, LocalDate.of(2026, 6, 14))).isEmpty();
    }
}
