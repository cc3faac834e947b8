package nrw.kim.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nrw.kim.events.KiKey;
import nrw.kim.events.RegionalKeys;

/** Figures as CSV. The text depends on the figures and their method only, so that the same figures have the same hash. */
@ApplicationScoped
class ReportCsv {
    static final List<String> HEADER = List.of(
            "period",
            "ki",
            "kiName",
            "indicator",
            "title",
            "dimension",
            "value",
            "unit",
            "suppressed",
            "note",
            "ruleVersion",
            "definitionVersion",
            "threshold",
            "rounding");

    private final IndicatorCatalogue catalogue;

    ReportCsv(IndicatorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    String of(String period, Report.Method method, List<IndicatorValue> items) {
        var csv = new Csv(HEADER);
        items.forEach(item -> line(csv, period, method, item));
        return csv.toString();
    }

    byte[] of(Report report) {
        return of(report.period(), report.method(), report.items()).getBytes(StandardCharsets.UTF_8);
    }

    private void line(Csv csv, String period, Report.Method method, IndicatorValue item) {
        var indicator = catalogue.byId(item.indicator()).orElseThrow();
        var ki = item.ki();
        csv.line(
                period,
                ki,
                RegionalKeys.nameOf(new KiKey(ki)).orElse(""),
                indicator.id(),
                indicator.titleDe(),
                item.dimension(),
                item.value(),
                indicator.unit(),
                item.suppressed(),
                item.note(),
                indicator.ruleVersion(),
                catalogue.version(),
                method.thresholdByKi().getOrDefault(ki, method.threshold()),
                method.rounding());
    }
}
