package nrw.kim.reporting.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nrw.kim.events.KiKey;
import nrw.kim.events.RegionalKeys;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.problem.Violation;

/**
 * What is asked for: whole tables of one period, nothing finer.
 *
 * @param ki null: every KI that the caller may see
 * @param indicator null: all
 * @param format of the answer
 */
record ReportQuery(Period period, KiKey ki, Indicator indicator, Format format) {

    /** Form of a delivery. */
    enum Format {
        /** {@code application/json}. */
        JSON,
        /** {@code text/csv}. */
        CSV
    }

    /** @throws Problem 400 naming every parameter that is wrong */
    static ReportQuery of(String period, String ki, String indicator, Format format, IndicatorCatalogue catalogue) {
        var wrong = new ArrayList<Violation>();
        var periodAsked = Period.parse(period);
        if (periodAsked.isEmpty()) {
            wrong.add(new Violation("?period", "Period", "2026, 2026-H1 or 2026-H2"));
        }
        var kiAsked = Optional.ofNullable(ki).flatMap(ReportQuery::kiOf);
        if (ki != null && kiAsked.isEmpty()) {
            wrong.add(new Violation("?ki", "UnknownKi", "key of a KI, e.g. 05170"));
        }
        var indicatorAsked = Optional.ofNullable(indicator).flatMap(catalogue::byId);
        if (indicator != null && indicatorAsked.isEmpty()) {
            wrong.add(new Violation("?indicator", "UnknownIndicator", "id of an indicator, see /api/v1/indicators"));
        }
        if (!wrong.isEmpty()) {
            throw Problem.validation(wrong);
        }
        return new ReportQuery(periodAsked.get(), kiAsked.orElse(null), indicatorAsked.orElse(null), format);
    }

    List<Indicator> indicators(IndicatorCatalogue catalogue) {
        return indicator == null ? catalogue.all() : List.of(indicator);
    }

    private static Optional<KiKey> kiOf(String text) {
        return RegionalKeys.kis().stream().filter(ki -> ki.value().equals(text)).findFirst();
    }
}
