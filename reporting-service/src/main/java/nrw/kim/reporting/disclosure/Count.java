package nrw.kim.reporting.disclosure;

/**
 * An exact count.
 *
 * @param n how often
 * @param subjects distinct persons behind it
 */
public record Count(long n, long subjects) {
    /** Nothing. */
    public static final Count ZERO = new Count(0, 0);
}
