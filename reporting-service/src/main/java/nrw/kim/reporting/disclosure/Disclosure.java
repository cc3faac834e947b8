package nrw.kim.reporting.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Disclosure control with one threshold: values behind which fewer persons stand are withheld, all others are rounded to
 * multiples of five, each for itself (5er-Rundung, as in Personalstandstatistik). A total that would uncover a withheld
 * part is rounded to the next multiple on the other side; a year is the sum of its protected half-years and says nothing
 * that they do not.
 */
public final class Disclosure {
    /** Counts are multiples of this. */
    public static final int ROUNDING = 5;
    /** Below so many persons in the period a KI is left out. */
    public static final int MINIMUM_PERSONS = 10;
    /** Smallest rounded base of a percentage. */
    public static final int MINIMUM_SHARE_BASE = 20;
    /** Counts of a further breakdown of the same whole are multiples of this; what is nearer to zero is withheld, zero too. */
    public static final int COARSE_ROUNDING = 25;
    /** Fewest cases and persons behind a median. */
    public static final int MINIMUM_MEDIAN_BASE = 10;

    static final int LOWEST_THRESHOLD = 3;
    static final int HIGHEST_THRESHOLD = 10;
    private static final Released TOO_FEW = Released.withheld(Note.TOO_FEW);

    private final int threshold;

    /**
     * Rules with a threshold.
     *
     * @param threshold fewest persons behind a shown value, 3 to 10; 5 is advised for small rural Kommunen
     * @throws IllegalArgumentException outside 3 to 10
     */
    public Disclosure(int threshold) {
        if (threshold < LOWEST_THRESHOLD || threshold > HIGHEST_THRESHOLD) {
            throw new IllegalArgumentException("threshold must be 3 to 10, not " + threshold);
        }
        this.threshold = threshold;
    }

    /** Fewest persons behind a shown value. */
    public int threshold() {
        return threshold;
    }

    /** True if so few persons are in the service in a period that the KI is left out. */
    public static boolean excludes(long persons) {
        return persons < MINIMUM_PERSONS;
    }

    /** A count for itself. */
    public Released count(Count count) {
        if (count.n() == 0) {
            return Released.of(0);
        }
        return count.subjects() < threshold ? TOO_FEW : Released.of(Math.max(nearest(count.n()), nearest(threshold)));
    }

    /**
     * A part of a further table over a whole that a first table shows already. It is so coarse that even who knew the whole
     * exactly could not tell a small part from the others, so the tables need not be protected together.
     */
    public Released coarse(Count count) {
        long shown = (count.n() + COARSE_ROUNDING / 2) / COARSE_ROUNDING * COARSE_ROUNDING;
        return shown == 0 || count.subjects() < threshold ? TOO_FEW : Released.of(shown);
    }

    /** A total over parts that do not overlap. */
    public Released total(Count count, List<Released> parts) {
        return controlled(
                count, figure -> Relation.sum(figure, parts, threshold).keepsSecrets());
    }

    /** Distinct persons over parts that may overlap, as a year over its half-years. */
    public Released distinct(Count count, List<Released> parts) {
        return controlled(
                count, figure -> Relation.union(figure, parts, threshold).keepsSecrets());
    }

    /** A year as the sum of its half-years. */
    public Released sum(List<Released> halves) {
        if (halves.stream().allMatch(Disclosure::isExcluded)) {
            return Released.withheld(Note.TENANT_EXCLUDED);
        }
        var note = halves.stream().anyMatch(Disclosure::isExcluded) ? Note.HALF_YEAR_EXCLUDED : null;
        var known = halves.stream().filter(half -> !isExcluded(half)).toList();
        boolean shown = known.stream()
                .anyMatch(half -> !half.suppressed() && half.value().signum() > 0);
        if (!shown && known.stream().anyMatch(Released::isTooFew)) {
            return TOO_FEW;
        }
        return new Released(
                BigDecimal.valueOf(known.stream().mapToLong(this::typical).sum()), note);
    }

    /** A percentage of two protected counts. */
    public Released share(Released part, Released whole) {
        if (isExcluded(whole)) {
            return whole;
        }
        if (whole.suppressed() || whole.value().longValue() < MINIMUM_SHARE_BASE) {
            return Released.withheld(Note.BASE_TOO_SMALL);
        }
        if (part.suppressed()) {
            return TOO_FEW;
        }
        var percent = part.value().multiply(BigDecimal.valueOf(100)).divide(whole.value(), 0, RoundingMode.HALF_UP);
        return new Released(percent.min(BigDecimal.valueOf(100)), whole.note());
    }

    /** A median of days, in whole days. */
    public Released median(BigDecimal median, Count base) {
        if (Math.min(base.n(), base.subjects()) < Math.max(MINIMUM_MEDIAN_BASE, threshold)) {
            return TOO_FEW;
        }
        return new Released(median.setScale(0, RoundingMode.HALF_UP), null);
    }

    /** The nearest multiple, or the nearest other one that uncovers nothing. */
    private Released controlled(Count count, Predicate<Released> keepsSecrets) {
        var first = count(count);
        if (count.n() == 0) {
            return first;
        }
        return Stream.concat(Stream.of(first), others(count.n(), first))
                .filter(keepsSecrets)
                .findFirst()
                .orElse(TOO_FEW);
    }

    private Stream<Released> others(long n, Released first) {
        long lowest = Math.max(nearest(threshold), ROUNDING);
        if (first.suppressed()) {
            return Stream.of(Released.of(lowest));
        }
        long shown = first.value().longValueExact();
        long towards = n >= shown ? shown + ROUNDING : shown - ROUNDING;
        long away = n >= shown ? shown - ROUNDING : shown + ROUNDING;
        return LongStream.of(towards, away).filter(value -> value >= lowest).mapToObj(Released::of);
    }

    /** What a half-year adds to its year: a withheld one about the middle of what it can be. */
    private long typical(Released half) {
        return half.suppressed() ? nearest(threshold / 2) : half.value().longValueExact();
    }

    private static boolean isExcluded(Released figure) {
        return figure.note() == Note.TENANT_EXCLUDED;
    }

    private static long nearest(long n) {
        return (n + ROUNDING / 2) / ROUNDING * ROUNDING;
    }
}
