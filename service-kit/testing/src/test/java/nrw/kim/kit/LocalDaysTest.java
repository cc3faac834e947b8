package nrw.kim.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalDaysTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-21T22:59:59Z, 2026-11-21",
        "2026-11-21T23:00:00Z, 2026-11-22",
        "2026-07-01T21:59:59Z, 2026-07-01",
        "2026-07-01T22:00:00Z, 2026-07-02",
        "2026-07-02T00:00:00+02:00, 2026-07-02",
        "2026-12-31T23:30:00Z, 2027-01-01"
    })
    void aTimeIsOnTheDayOfTheOfficeClock(String time, String day) {
        assertThat(LocalDays.of(OffsetDateTime.parse(time))).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29, 2026-03-29T00:00+01:00, 2026-03-29T12:00+02:00",
        "2026-10-25, 2026-10-25T00:00+02:00, 2026-10-25T12:00+01:00"
    })
    void aDayHasTheOffsetsOfItsHours(String day, String start, String noon) {
        assertThat(LocalDays.start(LocalDate.parse(day))).isEqualTo(OffsetDateTime.parse(start));
        assertThat(LocalDays.noon(LocalDate.parse(day))).isEqualTo(OffsetDateTime.parse(noon));
    }

    @Test
    void aDayIsTheDayOfItsNoon() {
        LocalDate.parse("2026-01-01")
                .datesUntil(LocalDate.parse("2027-01-01"))
                .forEach(day -> assertThat(LocalDays.of(LocalDays.noon(day))).isEqualTo(day));
    }
}
