package nrw.kim.cases.casefile;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nrw.kim.cases.person.Person;
import nrw.kim.cases.person.PersonRequest;
import nrw.kim.cases.person.PersonService;
import nrw.kim.cases.process.CaseField;
import nrw.kim.cases.process.ProcessService;
import nrw.kim.cases.process.ProcessSettings;
import nrw.kim.events.code.CasePhase;
import nrw.kim.events.code.ResidenceStatus;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.problem.Violation;

/** What a KI asks of a case that goes into a phase, beside the Regelkreis (B2-01). In the caller's transaction. */
@ApplicationScoped
class PhaseGate {
    private final ProcessService process;
    private final PersonService persons;
    private final CaseRepository cases;
    private final Clock clock;

    PhaseGate(ProcessService process, PersonService persons, CaseRepository cases, Clock clock) {
        this.process = process;
        this.persons = persons;
        this.cases = cases;
        this.clock = clock;
    }

    /** Fails with 422 {@code phase-lacks-fields}, which points to each thing that is missing. */
    Uni<Void> enter(Case file, CasePhase to) {
        return process.of(file.ki())
                .call(settings -> requireAll(file, settings.requiredFor(to)))
                .invoke(settings -> comeUpAgain(file, to, settings))
                .replaceWithVoid();
    }

    private void comeUpAgain(Case file, CasePhase to, ProcessSettings settings) {
        var today = LocalDate.now(clock);
        if (to == CasePhase.MONITORING && settings.monitoringDays() != null && !file.comesUpFrom(today)) {
            file.followUpOn(today.plusDays(settings.monitoringDays()));
        }
    }

    private Uni<Void> requireAll(Case file, Set<CaseField> required) {
        return required.isEmpty()
                ? Uni.createFrom().voidItem()
                : cases.partsOf(file.id())
                        .chain(parts ->
                                persons.get(file.personId()).map(person -> missing(file, person, parts, required)))
                        .invoke(PhaseGate::refuse)
                        .replaceWithVoid();
    }

    private static List<CaseField> missing(Case file, Person person, Set<String> parts, Set<CaseField> required) {
        var data = person.data().toRequest();
        var missing = new ArrayList<CaseField>();
        for (var field : CaseField.values()) {
            if (required.contains(field) && !isThere(field, file, data, parts)) {
                missing.add(field);
            }
        }
        return missing;
    }

    private static boolean isThere(CaseField field, Case file, PersonRequest person, Set<String> parts) {
        return switch (field) {
            case CONTACT, ASSESSMENT, GOAL, PLAN_STEP, CONSENT -> parts.contains(field.name());
            case FOLLOW_UP -> file.followUpOn() != null;
            case RESIDENCE_STATUS ->
                person.residenceStatus() != null && person.residenceStatus() != ResidenceStatus.UNBEKANNT;
            case LANGUAGES -> person.languages() != null && !person.languages().isEmpty();
            case REACHABLE ->
                person.contact() != null
                        && (person.contact().phone() != null || person.contact().email() != null);
        };
    }

    private static void refuse(List<CaseField> missing) {
        if (!missing.isEmpty()) {
            throw Problem.rule(
                    "phase-lacks-fields",
                    missing.stream()
                            .map(field -> new Violation(field.pointer(), "LACKS_" + field, field.name()))
                            .toArray(Violation[]::new));
        }
    }
}
