package nrw.kim.reporting.cell;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * By how much a cell changes.
 *
 * @param n difference of the count
 * @param subjects difference of the distinct persons behind it
 * @param days difference of the frequency of each number of days; empty where no median is taken
 */
record CellChange(CellKey cell, long n, long subjects, Map<Integer, Long> days) {

    /** What an event changed: the same subjects' contributions before and after it. Cells that stay are left out. */
    static List<CellChange> between(List<Contribution> before, List<Contribution> after) {
        var was = before.stream().collect(groupingBy(Contribution::cell));
        var is = after.stream().collect(groupingBy(Contribution::cell));
        var cells = new HashSet<>(was.keySet());
        cells.addAll(is.keySet());
        return cells.stream()
                .map(cell -> of(cell, was.getOrDefault(cell, List.of()), is.getOrDefault(cell, List.of())))
                .filter(CellChange::changesAnything)
                .toList();
    }

    private static CellChange of(CellKey cell, List<Contribution> was, List<Contribution> is) {
        return new CellChange(cell, count(is) - count(was), subjects(is) - subjects(was), days(was, is));
    }

    private boolean changesAnything() {
        return n != 0 || subjects != 0 || !days.isEmpty();
    }

    private static long count(Collection<Contribution> contributions) {
        return contributions.stream().mapToLong(Contribution::n).sum();
    }

    private static long subjects(Collection<Contribution> contributions) {
        return contributions.stream().map(Contribution::subject).distinct().count();
    }

    private static Map<Integer, Long> days(List<Contribution> was, List<Contribution> is) {
        var change = frequencies(is);
        frequencies(was).forEach((days, n) -> change.merge(days, -n, Long::sum));
        change.values().removeIf(n -> n == 0);
        return change;
    }

    private static Map<Integer, Long> frequencies(List<Contribution> contributions) {
        return contributions.stream()
                .filter(c -> c.value() != null)
                .collect(groupingBy(Contribution::value, TreeMap::new, summingLong(Contribution::n)));
    }
}
