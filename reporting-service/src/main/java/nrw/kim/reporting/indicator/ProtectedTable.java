package nrw.kim.reporting.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import nrw.kim.events.code.CalendarMonth;
import nrw.kim.reporting.disclosure.Count;
import nrw.kim.reporting.disclosure.Disclosure;
import nrw.kim.reporting.disclosure.Note;
import nrw.kim.reporting.disclosure.Released;

/**
 * The figures of one KI and one year under disclosure control. What is shown of a period is the same whoever asks for
 * whichever part of it: half-years and year are protected together.
 */
final class ProtectedTable {
    private static final String TOTAL = "";
    private static final String MONTH = "calendarMonth";
    private static final Released EXCLUDED = Released.withheld(Note.TENANT_EXCLUDED);

    private final KiCells cells;
    private final Disclosure rules;
    private final IndicatorCatalogue catalogue;

    ProtectedTable(KiCells cells, Disclosure rules, IndicatorCatalogue catalogue) {
        this.cells = cells;
        this.rules = rules;
        this.catalogue = catalogue;
    }

    /** All figures of an indicator in a period: the total first, then every code of its breakdown. */
    List<IndicatorValue> of(Indicator indicator, Period period) {
        var values = new ArrayList<IndicatorValue>();
        if (indicator.hasTotal()) {
            values.add(IndicatorValue.of(indicator, cells.ki(), null, figure(indicator, period, TOTAL)));
        }
        for (var code : codesOf(indicator)) {
            if (!lies(indicator, code, period)) {
                continue;
            }
            values.add(IndicatorValue.of(indicator, cells.ki(), code, figure(indicator, period, code)));
        }
        return values;
    }

    private Released figure(Indicator indicator, Period period, String dimension) {
        if (cells.isExcluded(period)) {
            return EXCLUDED;
        }
        return switch (indicator.kind()) {
            case COUNT ->
                counted(
                        period,
                        half -> dimension.equals(TOTAL) ? total(indicator, half) : partOf(indicator, half, dimension));
            case PERSONS -> persons(indicator, period, dimension);
            case MEDIAN -> median(indicator, period);
            case SHARE ->
                rules.share(
                        counted(period, half -> part(indicator.measure(), half, TOTAL)),
                        counted(period, half -> part(indicator.base(), half, TOTAL)));
        };
    }

    /** A half-year for itself; a year from its halves, so that it uncovers nothing. */
    private Released counted(Period period, Function<Period, Released> ofHalf) {
        return period.isYear()
                ? rules.sum(period.halves().stream()
                        .map(half -> orExcluded(half, ofHalf))
                        .toList())
                : ofHalf.apply(period);
    }

    private Released total(Indicator indicator, Period half) {
        var exact = cells.count(half, indicator.measure(), TOTAL);
        var parts = codesOf(indicator).stream()
                .map(code -> part(indicator.measure(), half, code))
                .toList();
        return parts.isEmpty() ? rules.count(exact) : rules.total(exact, parts);
    }

    private Released partOf(Indicator indicator, Period half, String code) {
        return indicator.isFurtherTable()
                ? rules.coarse(cells.count(half, indicator.measure(), code))
                : part(indicator.measure(), half, code);
    }

    /** A month of the other half-year is not a month without visits. */
    private static boolean lies(Indicator indicator, String code, Period period) {
        return !indicator.dimensions().contains(MONTH) || period.has(CalendarMonth.valueOf(code));
    }

    private List<String> codesOf(Indicator indicator) {
        return indicator.staysInKi() ? cells.dimensionsOf(indicator.measure()) : catalogue.codesOf(indicator);
    }

    private Released part(String measure, Period half, String dimension) {
        return rules.count(cells.count(half, measure, dimension));
    }

    private Released persons(Indicator indicator, Period period, String dimension) {
        BiFunction<Period, String, Count> exact = (p, d) -> cells.persons(p, indicator.measure(), d);
        if (!period.isYear()) {
            return rules.count(exact.apply(period, dimension));
        }
        var halves = period.halves().stream()
                .map(half -> orExcluded(half, h -> rules.count(exact.apply(h, dimension))))
                .toList();
        return rules.distinct(exact.apply(period, dimension), halves);
    }

    private Released median(Indicator indicator, Period period) {
        var base = cells.count(period, indicator.measure(), TOTAL);
        return rules.median(cells.median(period, indicator.measure()), base);
    }

    private Released orExcluded(Period half, Function<Period, Released> ofHalf) {
        return cells.isExcluded(half) ? EXCLUDED : ofHalf.apply(half);
    }
}
