package nrw.kim.cases.webhook;

import java.time.Duration;

/**
 * Exponential pauses with jitter, so that a receiver that comes back is not met by all at once.
 *
 * @param first pause after the first attempt
 * @param longest no pause is longer
 */
record Backoff(Duration first, Duration longest) {
    private static final int MOST_DOUBLINGS = 30;

    /**
     * The pause after an attempt.
     *
     * @param attempt its number, from 1
     * @param random from 0 to 1; moves the pause between half and the whole of its length
     */
    Duration after(int attempt, double random) {
        var doublings = Math.min(attempt - 1, MOST_DOUBLINGS);
        var whole = Math.min(first.toMillis() * (1L << doublings), longest.toMillis());
        return Duration.ofMillis((long) (whole * (0.5 + random / 2)));
    }
}
