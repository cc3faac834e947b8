package nrw.kim.cases.path;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nrw.kim.cases.access.FieldGroup;
import nrw.kim.cases.access.ReadingRights;
import nrw.kim.cases.casefile.Case;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.cases.handover.HandoverService;
import nrw.kim.cases.path.PathView.Lane;
import nrw.kim.cases.path.PathView.Milestone;
import nrw.kim.cases.path.PathView.MilestoneKind;
import nrw.kim.cases.path.PathView.Period;
import nrw.kim.cases.path.PathView.PeriodKind;
import nrw.kim.cases.person.Person;
import nrw.kim.cases.person.PersonService;
import nrw.kim.cases.personhistory.HistoryService;
import nrw.kim.cases.plan.PlanService;
import nrw.kim.cases.transition.TransitionService;
import nrw.kim.events.code.AccessAction;
import nrw.kim.events.code.HistoryKind;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.RecipientKind;
import nrw.kim.events.code.TransitionKind;
import nrw.kim.kit.LocalDays;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.tenant.TenantTransaction;

/** Puts the path of a person together, as far as the reader may read it. */
@ApplicationScoped
class PathService {
    private final TenantTransaction tenants;
    private final CaseService cases;
    private final PersonService persons;
    private final HistoryService histories;
    private final TransitionService transitions;
    private final HandoverService handovers;
    private final PlanService plans;

    PathService(
            TenantTransaction tenants,
            CaseService cases,
            PersonService persons,
            HistoryService histories,
            TransitionService transitions,
            HandoverService handovers,
            PlanService plans) {
        this.tenants = tenants;
        this.cases = cases;
        this.persons = persons;
        this.histories = histories;
        this.transitions = transitions;
        this.handovers = handovers;
        this.plans = plans;
    }

    /** What one case knows. */
    private record Known(Case file, List<HandoverService.Part> bodies, List<PlanService.Part> steps) {}

    Uni<PathView> of(Actor actor, UUID caseId) {
        return tenants.of(actor, () -> cases.reading(actor, caseId, AccessAction.PATH_READ)
                .chain(read -> persons.get(read.file().personId()).chain(person -> ofPerson(actor, read, person)
                        .chain(known -> histories.periods(person).chain(periods -> transitions
                                .ahead(read.file())
                                .map(ahead -> view(read.rights(), person, known, periods, ahead)))))));
    }

    /** The cases of the person that the reader may open, oldest first. */
    private Uni<List<Known>> ofPerson(Actor actor, CaseService.Reading read, Person person) {
        return cases.ofPersons(List.of(person.id()))
                .chain(files -> cases.rights(actor, files.stream().map(Case::id).toList())
                        .chain(rights -> {
                            var known = new ArrayList<Known>();
                            var chain = Uni.createFrom().voidItem();
                            for (var file : files) {
                                var own = file.id().equals(read.file().id()) ? read.rights() : rights.get(file.id());
                                if (own == null || own.groups().isEmpty()) {
                                    continue;
                                }
                                chain = chain.chain(
                                        () -> know(file, own).invoke(known::add).replaceWithVoid());
                            }
                            return chain.replaceWith(known);
                        }));
    }

    private Uni<Known> know(Case file, ReadingRights rights) {
        return handovers.parts(file.id(), rights).chain(bodies -> plans.parts(file, rights)
                .map(steps -> new Known(file, bodies, steps)));
    }

    private PathView view(
            ReadingRights rights,
            Person person,
            List<Known> known,
            List<HistoryService.Period> periods,
            List<TransitionService.Ahead> ahead) {
        var status = rights.read(FieldGroup.STATUS);
        var milestones = Stream.of(
                        status ? arrival(person) : Stream.<Milestone>empty(),
                        status ? periods.stream().map(PathService::state) : Stream.<Milestone>empty(),
                        known.stream().flatMap(this::milestones))
                .flatMap(all -> all)
                .sorted(comparing(Milestone::day, nullsFirst(naturalOrder())))
                .toList();
        var released = known.stream()
                .flatMap(one -> one.bodies().stream())
                .anyMatch(part -> part.recipient() == RecipientKind.ABH);
        return new PathView(
                milestones,
                lanes(known),
                ahead.stream()
                        .filter(one -> status || one.kind() == TransitionKind.VOLLJAEHRIGKEIT)
                        .map(one -> new PathView.Ahead(one.kind(), one.expectedOn(), one.done(), one.items()))
                        .toList(),
                released,
                rights.withheld());
    }

    private static Stream<Milestone> arrival(Person person) {
        var arrived = person.data().toRequest().arrivedOn();
        var moved = person.profile().movedHereOn();
        return Stream.of(
                        arrived == null ? null : new Milestone(arrived, MilestoneKind.ARRIVED, null, null, null),
                        moved == null ? null : new Milestone(moved, MilestoneKind.MOVED_HERE, null, null, null))
                .filter(one -> one != null);
    }

    private static Milestone state(HistoryService.Period period) {
        var kind = period.kind() == HistoryKind.RESIDENCE_STATUS
                ? MilestoneKind.RESIDENCE_STATUS
                : MilestoneKind.RECHTSKREIS;
        return new Milestone(period.from(), kind, period.code(), period.until(), null);
    }

    private Stream<Milestone> milestones(Known known) {
        var file = known.file();
        var opened = new Milestone(LocalDays.of(file.openedAt()), MilestoneKind.CASE_OPENED, file.number(), null, null);
        var closed = file.closedAt() == null
                ? Stream.<Milestone>empty()
                : Stream.of(new Milestone(
                        LocalDays.of(file.closedAt()), MilestoneKind.CASE_CLOSED, file.number(), null, null));
        var outcomes = known.bodies().stream()
                .filter(part -> part.outcome() != null)
                .map(part -> new Milestone(
                        LocalDays.of(part.until()),
                        MilestoneKind.OUTCOME,
                        part.outcome().name(),
                        null,
                        part.name()));
        return Stream.of(Stream.of(opened), closed, outcomes).flatMap(all -> all);
    }

    private List<Lane> lanes(List<Known> known) {
        var own = known.stream()
                .map(one -> new Period(
                        PeriodKind.CASE,
                        LocalDays.of(one.file().openedAt()),
                        one.file().closedAt() == null
                                ? null
                                : LocalDays.of(one.file().closedAt()),
                        List.of(),
                        one.file().number()))
                .toList();
        var byBody = new LinkedHashMap<String, List<Period>>();
        known.stream()
                .flatMap(one -> one.bodies().stream())
                .forEach(part -> put(
                        byBody,
                        part.name(),
                        new Period(
                                PeriodKind.HANDOVER,
                                LocalDays.of(part.from()),
                                part.until() == null ? null : LocalDays.of(part.until()),
                                part.domains(),
                                null)));
        known.stream()
                .flatMap(one -> one.steps().stream())
                .filter(step -> step.organisationName() != null || step.domain() == LifeDomain.LANGUAGE)
                .forEach(step -> put(
                        byBody,
                        step.organisationName() == null ? "" : step.organisationName(),
                        new Period(PeriodKind.STEP, step.from(), step.until(), List.of(step.domain()), step.title())));
        return Stream.concat(
                        Stream.of(new Lane(null, true, own)),
                        byBody.entrySet().stream()
                                .map(one -> new Lane(
                                        one.getKey().isEmpty() ? null : one.getKey(),
                                        false,
                                        one.getValue().stream()
                                                .sorted(comparing(Period::from))
                                                .toList())))
                .toList();
    }

    private static void put(LinkedHashMap<String, List<Period>> lanes, String body, Period period) {
        lanes.computeIfAbsent(body, name -> new ArrayList<>()).add(period);
    }
}
