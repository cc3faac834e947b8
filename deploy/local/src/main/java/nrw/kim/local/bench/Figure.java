package nrw.kim.local.bench;

/**
 * One measured figure.
 *
 * @param aim what it should be, in words; empty if it only informs
 * @param holds true if the aim holds, or if there is none
 */
record Figure(String figure, double value, String unit, String aim, boolean holds) {

    static Figure informing(String figure, double value, String unit) {
        return new Figure(figure, value, unit, "", true);
    }

    static Figure atLeast(String figure, double value, String unit, double aim) {
        return new Figure(figure, value, unit, "≥ " + aim, value >= aim);
    }

    static Figure atMost(String figure, double value, String unit, double aim) {
        return new Figure(figure, value, unit, "≤ " + aim, value <= aim);
    }

    @Override
    public String toString() {
        return "%-52s %12.2f %-6s %-8s %s"
                .formatted(figure, value, unit, aim, aim.isEmpty() ? "" : holds ? "holds" : "misses");
    }
}
