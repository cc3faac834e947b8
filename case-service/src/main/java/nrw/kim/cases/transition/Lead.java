package nrw.kim.cases.transition;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;

/** How long before a transition the clock speaks (B2-41): a year, half a year, a quarter before, and on its day. */
final class Lead {
    /** Steps in months, the nearest first. */
    private static final int[] MONTHS = {0, 3, 6, 12};

    private Lead() {}

    /** The step that is reached today; empty while the transition is further away than the first one. */
    static Optional<Integer> reached(LocalDate expectedOn, LocalDate today) {
        return IntStream.of(MONTHS)
                .filter(months -> !today.isBefore(expectedOn.minusMonths(months)))
                .boxed()
                .findFirst();
    }
}
