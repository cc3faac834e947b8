package nrw.kim.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nrw.kim.kit.sample.SampleTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ValidationClockTest extends SampleTest {
    @Inject
    Validator validator;

    record Days(
            @PastOrPresent LocalDate given, @FutureOrPresent LocalDate due) {}

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T22:30:00Z, 2026-11-21, 2026-11-22",
        "2026-11-21T23:30:00Z, 2026-11-22, 2026-11-23",
        "2026-07-01T22:30:00Z, 2026-07-02, 2026-07-03"
    })
    void todayIsTheDayOfTheOfficeClock(Instant now, LocalDate today, LocalDate tomorrow) {
        QuarkusMock.installMockForType(Clock.fixed(now, LocalDays.ZONE), Clock.class);

        assertThat(validator.validate(new Days(today, today))).isEmpty();
        assertThat(validator.validate(new Days(tomorrow, today))).hasSize(1);
        assertThat(validator.validate(new Days(today, today.minusDays(1)))).hasSize(1);
    }
}
