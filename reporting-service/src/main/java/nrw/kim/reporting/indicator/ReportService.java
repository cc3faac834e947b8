package nrw.kim.reporting.indicator;

import static java.util.stream.Collectors.groupingBy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import nrw.kim.events.KiKey;
import nrw.kim.events.RegionalKeys;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.tenant.TenantTransaction;
import nrw.kim.reporting.cell.Cell;
import nrw.kim.reporting.cell.Cells;
import nrw.kim.reporting.delivery.DeliveryService;
import nrw.kim.reporting.delivery.Pull;
import nrw.kim.reporting.disclosure.DisclosureRules;

/** Makes reports: cells in, protected figures out. Exact counts do not leave this class. */
@ApplicationScoped
class ReportService {
    private final TenantTransaction tenants;
    private final Cells cells;
    private final IndicatorCatalogue catalogue;
    private final DisclosureRules rules;
    private final ReportCsv csv;
    private final DeliveryService deliveries;
    private final Clock clock;

    ReportService(
            TenantTransaction tenants,
            Cells cells,
            IndicatorCatalogue catalogue,
            DisclosureRules rules,
            ReportCsv csv,
            DeliveryService deliveries,
            Clock clock) {
        this.tenants = tenants;
        this.cells = cells;
        this.catalogue = catalogue;
        this.rules = rules;
        this.csv = csv;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /**
     * The figures that the actor may see. A pull of the Land is logged in the transaction that reads: no entry, no figures.
     *
     * @throws Problem 403 if the actor names a KI that is not its own
     */
    Uni<Report> report(Actor actor, ReportQuery query) {
        var kis = kisFor(actor, query.ki());
        return tenants.in(kis, () -> cells.of(kis, periods(query.period()))
                .map(found -> report(actor, query, kis, found))
                .call(report -> isLand(actor)
                        ? deliveries.log(actor, pull(query, kis, report))
                        : Uni.createFrom().voidItem()));
    }

    /**
     * Whose figures are read. The Land reads across all tenants, deliberately and only here: what comes out is protected
     * figures, and each KI sees in its list of deliveries who took them (§ 4.12: values are withheld before they leave).
     */
    private static List<KiKey> kisFor(Actor actor, KiKey wanted) {
        var allowed = isLand(actor) ? RegionalKeys.kis() : actor.kis();
        if (wanted == null) {
            return allowed;
        }
        if (!allowed.contains(wanted)) {
            throw Problem.forbidden();
        }
        return List.of(wanted);
    }

    private Report report(Actor actor, ReportQuery query, List<KiKey> kis, List<Cell> found) {
        var byKi = found.stream().collect(groupingBy(Cell::ki));
        var items = kis.stream()
                .map(ki -> new KiCells(ki, byKi.getOrDefault(ki.value(), List.of())))
                .flatMap(exact -> figures(query, exact, isLand(actor)))
                .toList();
        var method = Report.Method.of(rules);
        var hash = sha256(csv.of(query.period().toString(), method, items));
        return new Report(query.period().toString(), clock.instant(), catalogue.version(), method, hash, items);
    }

    private Stream<IndicatorValue> figures(ReportQuery query, KiCells exact, boolean toLand) {
        var table = new ProtectedTable(exact, rules.of(exact.ki()), catalogue);
        return query.indicators(catalogue).stream()
                .filter(indicator -> !toLand || !indicator.staysInKi())
                .flatMap(indicator -> table.of(indicator, query.period()).stream());
    }

    private static Pull pull(ReportQuery query, List<KiKey> kis, Report report) {
        var indicator = query.indicator() == null ? null : query.indicator().id();
        return new Pull(
                report.period(),
                indicator,
                query.ki(),
                kis,
                query.format().name(),
                report.hash(),
                report.definitionVersion());
    }

    private static List<String> periods(Period period) {
        return Stream.concat(Stream.of(period.wholeYear()), period.halves().stream())
                .map(Period::toString)
                .toList();
    }

    private static boolean isLand(Actor actor) {
        return actor.hasAny(Roles.LAND_CONTROLLING);
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
