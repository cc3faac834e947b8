package nrw.kim.cases.transfer;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import nrw.kim.cases.person.PersonData;
import nrw.kim.cases.person.PersonService;
import nrw.kim.events.Ags;
import nrw.kim.events.KiKey;
import nrw.kim.events.RegionalKeys;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.tenant.TenantTransaction;

/**
 * Takes cases of an earlier system over, each line in a transaction of its own: a bad line harms no other, and what was taken over once
 * stays so when the file is sent again.
 */
@ApplicationScoped
class ImportService {
    private final TenantTransaction tenants;
    private final ImportRepository imports;
    private final PersonService persons;
    private final TakeOverService takeOver;
    private final Validator validator;
    private final Clock clock;

    ImportService(
            TenantTransaction tenants,
            ImportRepository imports,
            PersonService persons,
            TakeOverService takeOver,
            Validator validator,
            Clock clock) {
        this.tenants = tenants;
        this.imports = imports;
        this.persons = persons;
        this.takeOver = takeOver;
        this.validator = validator;
        this.clock = clock;
    }

    Uni<ImportReport> run(Actor actor, String csv, boolean dryRun) {
        var ki = actor.onlyKi();
        var rows = CsvFile.rows(csv);
        return Multi.createFrom()
                .iterable(IntStream.range(0, rows.size()).boxed().toList())
                .onItem()
                .transformToUniAndConcatenate(i -> line(actor, ki, i + 2, rows.get(i), dryRun))
                .collect()
                .asList()
                .map(lines -> new ImportReport(dryRun, lines));
    }

    private Uni<ImportReport.Line> line(Actor actor, KiKey ki, int number, Map<String, String> row, boolean dryRun) {
        var cells = new Cells(row);
        var line = ImportLine.of(cells);
        check(line, ki, cells);
        if (!cells.violations().isEmpty()) {
            return Uni.createFrom().item(ImportReport.Line.rejected(number, line.source(), cells.violations()));
        }
        return tenants.in(ki, () -> imports.takenOver(actor.org(), line.source())
                .chain(earlier -> earlier.isPresent()
                        ? Uni.createFrom()
                                .item(said(number, line, ImportReport.Outcome.ALREADY_THERE, earlier.get(), false))
                        : taken(actor, ki, number, line, dryRun)));
    }

    private Uni<ImportReport.Line> taken(Actor actor, KiKey ki, int number, ImportLine line, boolean dryRun) {
        var person = PersonData.of(line.person());
        return persons.alike(ki, person)
                .map(alike -> !alike.isEmpty())
                .chain(duplicate -> dryRun
                        ? Uni.createFrom().item(said(number, line, ImportReport.Outcome.READY, null, duplicate))
                        : takeOver.of(actor, ki, line, person)
                                .call(file -> imports.persistAndFlush(
                                        new ImportedCase(file, line.source(), actor, OffsetDateTime.now(clock))))
                                .map(file -> said(number, line, ImportReport.Outcome.CREATED, file.id(), duplicate)));
    }

    private static ImportReport.Line said(
            int number, ImportLine line, ImportReport.Outcome outcome, UUID caseId, boolean duplicate) {
        return ImportReport.Line.of(number, line.source(), outcome, caseId, duplicate);
    }

    private void check(ImportLine line, KiKey ki, Cells cells) {
        for (var violation : validator.validate(line)) {
            cells.wrong(column(violation), code(violation), violation.getMessage());
        }
        var ags = line.person().residence().ags();
        if (ags != null && ags.matches(Ags.PATTERN)) {
            var responsible = RegionalKeys.kiOf(new Ags(ags));
            if (responsible.filter(ki::equals).isEmpty()) {
                cells.wrong("ags", "OutsideArea", responsible.map(KiKey::value).orElse("unknown"));
            }
        }
    }

    /** Bean properties are the columns, except where one cell holds several things. */
    private static String column(ConstraintViolation<?> violation) {
        var names = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .map(Path.Node::getName)
                .filter(name -> name != null && !name.startsWith("<"))
                .toList();
        var first = names.getFirst();
        return switch (first) {
            case "person" -> names.getLast();
            case "closingComplete", "assessmentDated", "phaseOpen", "inOrder" ->
                violation.getMessage().split(",")[0];
            default -> first;
        };
    }

    private static String code(ConstraintViolation<?> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
    }
}
