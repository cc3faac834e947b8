package nrw.kim.reporting.indicator;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nrw.kim.events.KiKey;
import nrw.kim.reporting.cell.Cell;
import nrw.kim.reporting.cell.CellKey;
import nrw.kim.reporting.disclosure.Count;
import nrw.kim.reporting.disclosure.Disclosure;

/** The exact cells of one KI in one year, for disclosure control to work on. */
final class KiCells {
    private static final String PERSONS = "person";

    private final KiKey ki;
    private final Map<CellKey, Cell> cells;

    KiCells(KiKey ki, List<Cell> cells) {
        this.ki = ki;
        this.cells = cells.stream().collect(toMap(Cell::key, identity()));
    }

    KiKey ki() {
        return ki;
    }

    /** True if too few persons are in the service in this period. */
    boolean isExcluded(Period period) {
        return Disclosure.excludes(count(period, PERSONS, "").subjects());
    }

    Count count(Period period, String measure, String dimension) {
        var cell = cells.get(new CellKey(period.toString(), measure, dimension));
        return cell == null ? Count.ZERO : new Count(cell.n(), cell.subjects());
    }

    /** What a measure is broken down by in this year, where no code list says so. */
    List<String> dimensionsOf(String measure) {
        return cells.values().stream()
                .filter(cell -> cell.measure().equals(measure) && cell.n() > 0)
                .map(Cell::dimension)
                .distinct()
                .sorted()
                .toList();
    }

    /** Distinct persons, as the thing that is counted. */
    Count persons(Period period, String measure, String dimension) {
        var persons = count(period, measure, dimension).subjects();
        return new Count(persons, persons);
    }

    BigDecimal median(Period period, String measure) {
        var cell = cells.get(new CellKey(period.toString(), measure, ""));
        return cell == null ? null : cell.median();
    }
}
