package nrw.kim.cases.share;

import static java.util.Comparator.comparingLong;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Verfahren der größten Reste (Hare/Niemeyer): each gets the whole units of its quota, what is left goes one by one to the
 * greatest remainders. So the parts give the whole exactly, and each is less than a unit away from its quota.
 *
 * <p>Tie rule {@code GREATER_WEIGHT_THEN_EARLIER}: of two equal remainders the greater weight comes first, of two equal weights
 * the one that stands earlier.
 */
final class LargestRemainder {
    private LargestRemainder() {}

    /**
     * Splits units by weights.
     *
     * @param weights none below 0, together more than 0
     */
    static int[] split(int units, List<? extends Number> weights) {
        var all = weights.stream().mapToLong(Number::longValue).sum();
        var parts = weights.stream()
                .mapToInt(weight -> Math.toIntExact(units * weight.longValue() / all))
                .toArray();
        var left = units - IntStream.of(parts).sum();
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(greatestRemainder(units, weights, all))
                .limit(left)
                .forEach(at -> parts[at]++);
        return parts;
    }

    // Sorting is stable: who stands earlier stays so.
    private static Comparator<Integer> greatestRemainder(int units, List<? extends Number> weights, long all) {
        Comparator<Integer> remainder =
                comparingLong(at -> units * weights.get(at).longValue() % all);
        Comparator<Integer> weight = comparingLong(at -> weights.get(at).longValue());
        return remainder.thenComparing(weight).reversed();
    }
}
