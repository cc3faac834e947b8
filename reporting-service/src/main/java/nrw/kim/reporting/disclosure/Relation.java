package nrw.kim.reporting.disclosure;

import java.util.List;

/**
 * What a whole and its parts say about each other when a reader sees all of them.
 *
 * @param whole range of the whole
 * @param parts ranges of the parts
 * @param low least that the parts make together
 * @param high most that the parts make together
 * @param additive whether the parts add up to the whole
 */
record Relation(Range whole, List<Range> parts, long low, long high, boolean additive) {

    /** The parts add up to the whole. */
    static Relation sum(Released whole, List<Released> parts, int threshold) {
        var ranges = ranges(parts, threshold);
        long low = ranges.stream().mapToLong(Range::low).sum();
        return new Relation(Range.of(whole, threshold), ranges, low, high(ranges), true);
    }

    /** The whole is at least the largest part and at most their sum. */
    static Relation union(Released whole, List<Released> parts, int threshold) {
        var ranges = ranges(parts, threshold);
        long low = ranges.stream().mapToLong(Range::low).max().orElse(0);
        return new Relation(Range.of(whole, threshold), ranges, low, high(ranges), false);
    }

    /** True if every withheld figure among them could still be one of at least two values. */
    boolean keepsSecrets() {
        boolean wholeOpen = !whole.sensitive() || whole.staysOpenWithin(low, high);
        return wholeOpen && parts.stream().filter(Range::sensitive).allMatch(this::staysOpen);
    }

    private boolean staysOpen(Range part) {
        long atLeast = whole.low() - (high - part.high());
        long atMost = additive ? whole.high() - (low - part.low()) : whole.high();
        return part.staysOpenWithin(atLeast, atMost);
    }

    private static long high(List<Range> ranges) {
        return ranges.stream().mapToLong(Range::high).sum();
    }

    private static List<Range> ranges(List<Released> figures, int threshold) {
        return figures.stream().map(f -> Range.of(f, threshold)).toList();
    }
}
