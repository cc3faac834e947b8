package nrw.kim.cases.transfer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import nrw.kim.cases.assessment.AssessmentService;
import nrw.kim.cases.casefile.Case;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.cases.casefile.Closing;
import nrw.kim.cases.casefile.Intake;
import nrw.kim.cases.contact.ContactService;
import nrw.kim.cases.directory.DirectoryService;
import nrw.kim.cases.directory.KnownSite;
import nrw.kim.cases.goal.GoalService;
import nrw.kim.cases.person.PersonData;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.ClosingReason;
import nrw.kim.kit.LocalDays;
import nrw.kim.kit.actor.Actor;

/** Makes a case of a line, its events in the order and with the days on which they happened. In the caller's transaction. */
@ApplicationScoped
class TakeOverService {
    private final DirectoryService directory;
    private final CaseService cases;
    private final AssessmentService assessments;
    private final GoalService goals;
    private final ContactService contacts;

    TakeOverService(
            DirectoryService directory,
            CaseService cases,
            AssessmentService assessments,
            GoalService goals,
            ContactService contacts) {
        this.directory = directory;
        this.cases = cases;
        this.assessments = assessments;
        this.goals = goals;
        this.contacts = contacts;
    }

    /** Something that happened, and its day. */
    private record Step(LocalDate day, Supplier<Uni<Void>> work) {}

    Uni<Case> of(Actor actor, KiKey ki, ImportLine line, PersonData person) {
        return directory
                .siteFor(ki, person.ags())
                .map(site -> new Intake(
                        person,
                        null,
                        site.map(KnownSite::id).orElse(null),
                        null,
                        line.accessChannel(),
                        line.lifeDomains()))
                .chain(intake -> cases.takeOver(actor, ki, intake, at(line.openedOn())))
                .call(file -> inOrder(steps(actor, file, line)))
                .call(file -> cases.takeOverState(
                        actor,
                        file,
                        new CaseService.Standing(line.phase(), line.followUpOn(), closing(line), at(line.closedOn()))));
    }

    private List<Step> steps(Actor actor, Case file, ImportLine line) {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < line.contacts().size(); i++) {
            var contact = line.contacts().get(i);
            var first = i == 0;
            steps.add(
                    new Step(contact.date(), () -> contacts.takeOver(actor, file, contact, first, at(contact.date()))));
        }
        if (!line.needs().isEmpty()) {
            steps.add(new Step(
                    line.assessedOn(), () -> assessments.takeOver(actor, file, line.needs(), at(line.assessedOn()))));
        }
        for (var agreed : line.goals()) {
            steps.add(new Step(
                    agreed.goal().agreedOn(),
                    () -> goals.takeOver(actor, file, agreed.goal(), agreed.status(), at(agreed.closedOn()))));
        }
        steps.sort(Comparator.comparing(Step::day));
        return steps;
    }

    private static Uni<Void> inOrder(List<Step> steps) {
        var all = Uni.createFrom().voidItem();
        for (var step : steps) {
            all = all.chain(() -> step.work().get());
        }
        return all;
    }

    private static Closing closing(ImportLine line) {
        var reason = line.closingReason();
        var both = reason == ClosingReason.GOALS_REACHED;
        return reason == null ? null : new Closing(reason, true, both, null);
    }

    private static OffsetDateTime at(LocalDate day) {
        return day == null ? null : LocalDays.noon(day);
    }
}
