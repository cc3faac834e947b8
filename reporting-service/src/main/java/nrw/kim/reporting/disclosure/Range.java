package nrw.kim.reporting.disclosure;

/** What a reader knows of the exact value behind a figure. */
record Range(long low, long high, boolean sensitive) {
    /** Above any count; far enough below overflow to add some. */
    private static final long UNKNOWN = 1L << 40;

    /** A withheld figure is taken to be below the threshold, the most that a reader could assume. */
    static Range of(Released figure, int threshold) {
        if (figure.isTooFew()) {
            return new Range(1, threshold - 1, true);
        }
        if (figure.suppressed()) {
            return new Range(0, UNKNOWN, false);
        }
        long shown = figure.value().longValueExact();
        return shown == 0
                ? new Range(0, 0, false)
                : new Range(
                        Math.max(threshold, shown - Disclosure.ROUNDING / 2), shown + Disclosure.ROUNDING / 2, false);
    }

    /** True if at least two values are possible between these bounds. */
    boolean staysOpenWithin(long from, long to) {
        return Math.min(high, to) - Math.max(low, from) >= 1;
    }
}
