package nrw.kim.reporting.indicator;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nrw.kim.events.code.CalendarMonth;

/**
 * Berichtszeitraum: a year or one of its halves (01.01. to 30.06., 01.07. to 31.12.), in days of Europe/Berlin.
 *
 * @param year calendar year
 * @param half 1 or 2; null for the whole year
 */
record Period(int year, Integer half) {
    private static final Pattern SHAPE = Pattern.compile("(20[0-9]{2})(?:-H([12]))?");

    /** Reads {@code 2026} or {@code 2026-H1}. */
    static Optional<Period> parse(String text) {
        var match = SHAPE.matcher(text == null ? "" : text);
        if (!match.matches()) {
            return Optional.empty();
        }
        var half = match.group(2) == null ? null : Integer.valueOf(match.group(2));
        return Optional.of(new Period(Integer.parseInt(match.group(1)), half));
    }

    /** True for a whole year. */
    boolean isYear() {
        return half == null;
    }

    /** The halves of the year that this is or lies in. */
    List<Period> halves() {
        return List.of(new Period(year, 1), new Period(year, 2));
    }

    /** True if a month lies in it. */
    boolean has(CalendarMonth month) {
        return isYear() || month.ordinal() / 6 == half - 1;
    }

    /** The year, as a period. */
    Period wholeYear() {
        return new Period(year, null);
    }

    @Override
    public String toString() {
        return isYear() ? "" + year : year + "-H" + half;
    }
}
