package nrw.kim.local.check;

import java.util.List;

/**
 * One comparison.
 *
 * @param what what was compared
 * @param expected how many the event log tells of
 * @param found how many are there
 * @param missing ids that should be there and are not, or the other way round
 */
record Finding(String what, long expected, long found, List<String> missing) {
    boolean holds() {
        return missing.isEmpty();
    }

    @Override
    public String toString() {
        return "%s %-72s %7d said %7d there%s"
                .formatted(
                        holds() ? "✓" : "✗",
                        what,
                        expected,
                        found,
                        holds()
                                ? ""
                                : "   differ: " + missing.stream().limit(5).toList()
                                        + (missing.size() > 5 ? " …" : ""));
    }
}
