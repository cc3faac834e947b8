package nrw.kim.cases.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private final Backoff backoff = new Backoff(Duration.ofSeconds(15), Duration.ofHours(6));

    @Test
    void eachPauseIsTwiceAsLong() {
        assertThat(backoff.after(1, 1)).isEqualTo(Duration.ofSeconds(15));
        assertThat(backoff.after(4, 1)).isEqualTo(Duration.ofSeconds(120));
    }

    @Test
    void noPauseIsLongerThanTheLongest() {
        assertThat(backoff.after(12, 1)).isEqualTo(Duration.ofHours(6));
        assertThat(backoff.after(500, 1)).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void chanceMovesItBetweenHalfAndWhole() {
        assertThat(backoff.after(1, 0)).isEqualTo(Duration.ofMillis(7500));
    }
}
