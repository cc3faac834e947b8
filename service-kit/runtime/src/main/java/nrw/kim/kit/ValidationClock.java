package nrw.kim.kit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ClockProvider;
import java.time.Clock;

/**
 * What {@code @PastOrPresent} and its like take for today. Without it Bean Validation asks the machine, and refuses the German
 * day as one to come for an hour or two after midnight.
 */
@ApplicationScoped
class ValidationClock implements ClockProvider {
    private final Clock clock;

    ValidationClock(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Clock getClock() {
        return clock;
    }
}
