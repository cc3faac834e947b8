package nrw.kim.cases.export;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nrw.kim.cases.directory.DirectoryService;
import nrw.kim.cases.person.Person;
import nrw.kim.cases.person.PersonService;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.AccessAction;
import nrw.kim.kit.access.AccessLog;
import nrw.kim.kit.access.AccessLog.Read;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.tenant.TenantTransaction;

/** Writes a KI's case documentation for another system; each case in it is a logged read of its file. */
@ApplicationScoped
class ExportService {
    private static final int MOST = 20_000;

    private final TenantTransaction tenants;
    private final ExportRepository cases;
    private final MappingService mappings;
    private final PersonService persons;
    private final DirectoryService directory;
    private final AccessLog accessLog;
    private final CaseDocumentation target;

    ExportService(
            TenantTransaction tenants,
            ExportRepository cases,
            MappingService mappings,
            PersonService persons,
            DirectoryService directory,
            AccessLog accessLog,
            CaseDocumentation target) {
        this.tenants = tenants;
        this.cases = cases;
        this.mappings = mappings;
        this.persons = persons;
        this.directory = directory;
        this.accessLog = accessLog;
        this.target = target;
    }

    /**
     * The cases that were open on at least one day of a period.
     *
     * @throws Problem 422 {@code export-period} beyond a year, {@code export-too-long} beyond {@value #MOST} cases
     */
    Uni<String> write(Actor actor, LocalDate from, LocalDate until) {
        if (until.isBefore(from) || until.isAfter(from.plusYears(1))) {
            throw Problem.rule("export-period");
        }
        var ki = actor.onlyKi();
        return tenants.of(actor, () -> cases.rows(ki, from, until, MOST + 1)
                .invoke(ExportService::refuseTooMany)
                .call(rows -> accessLog.readAll(ki, actor, "DOCUMENTATION", AccessAction.CASE_EXPORTED, reads(rows)))
                .chain(rows -> exported(ki, rows))
                .chain(all -> mappings.of(ki).map(mapping -> target.write(mapping, all))));
    }

    private static void refuseTooMany(List<Tuple> rows) {
        if (rows.size() > MOST) {
            throw Problem.rule("export-too-long");
        }
    }

    private static List<Read> reads(List<Tuple> rows) {
        return rows.stream()
                .map(row -> new Read(ExportedCase.caseId(row), ExportedCase.personId(row)))
                .toList();
    }

    private Uni<List<ExportedCase>> exported(KiKey ki, List<Tuple> rows) {
        return persons.get(rows.stream().map(ExportedCase::personId).distinct().toList())
                .map(all -> all.stream().collect(toMap(Person::id, person -> person)))
                .chain(byId -> directory.siteNames(ki).map(sites -> rows.stream()
                        .map(row -> exported(row, byId, sites))
                        .toList()));
    }

    private static ExportedCase exported(Tuple row, Map<UUID, Person> persons, Map<UUID, String> sites) {
        var groups = persons.get(ExportedCase.personId(row)).data().groups(ExportedCase.openedOn(row));
        return new ExportedCase(row, groups, sites.get(row.get("site_id", UUID.class)));
    }
}
