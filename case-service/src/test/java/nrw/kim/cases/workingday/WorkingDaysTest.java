package nrw.kim.cases.workingday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({"2024,2024-03-31", "2025,2025-04-20", "2026,2026-04-05", "2038,2038-04-25", "2049,2049-04-18"})
    void easterIsWhereTheCalendarHasIt(int year, LocalDate expected) {
        assertThat(WorkingDays.easter(year)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-03,false", // Karfreitag
        "2026-04-06,false", // Ostermontag
        "2026-05-14,false", // Christi Himmelfahrt
        "2026-05-25,false", // Pfingstmontag
        "2026-06-04,false", // Fronleichnam
        "2026-11-01,false",
        "2025-10-31,true", // the Reformation is no holiday in NRW
        "2026-11-20,true",
        "2026-11-21,false"
    })
    void aHolidayOfTheLandIsNone(LocalDate day, boolean expected) {
        assertThat(WorkingDays.isOne(day)).isEqualTo(expected);
    }

    @Test
    void aTermThatBeginsBeforeChristmasEndsInTheNewYear() {
        assertThat(WorkingDays.after(LocalDate.of(2026, 12, 23), 3)).isEqualTo(LocalDate.of(2026, 12, 29));
    }

    @Test
    void waitingIsCountedWithoutTheFirstDay() {
        assertThat(WorkingDays.between(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 20)))
                .isZero();
        assertThat(WorkingDays.between(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 24)))
                .isEqualTo(2);
    }
}
