package nrw.kim.cases.transition;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nrw.kim.cases.access.FieldGroup;
import nrw.kim.cases.casefile.Case;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.cases.person.Person;
import nrw.kim.cases.person.PersonService;
import nrw.kim.cases.personhistory.HistoryService;
import nrw.kim.events.CaseEvent;
import nrw.kim.events.code.AccessAction;
import nrw.kim.events.code.TransitionKind;
import nrw.kim.kit.Ids;
import nrw.kim.kit.LocalDays;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.event.DomainEvents;
import nrw.kim.kit.problem.Languages;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.tenant.TenantTransaction;

/** Transitions of cases: computed at each look, so that none can be forgotten; only what people say is stored. */
@ApplicationScoped
public class TransitionService {
    private final TenantTransaction tenants;
    private final CaseService cases;
    private final PersonService persons;
    private final HistoryService histories;
    private final KnownTransitionRepository known;
    private final TickRepository ticks;
    private final ChecklistService checklists;
    private final DomainEvents events;
    private final Languages languages;
    private final Ids ids;
    private final Clock clock;

    TransitionService(
            TenantTransaction tenants,
            CaseService cases,
            PersonService persons,
            HistoryService histories,
            KnownTransitionRepository known,
            TickRepository ticks,
            ChecklistService checklists,
            DomainEvents events,
            Languages languages,
            Ids ids,
            Clock clock) {
        this.tenants = tenants;
        this.cases = cases;
        this.persons = persons;
        this.histories = histories;
        this.known = known;
        this.ticks = ticks;
        this.checklists = checklists;
        this.events = events;
        this.languages = languages;
        this.ids = ids;
        this.clock = clock;
    }

    /** Codes of the titles whose holders are not entitled under § 1 Abs. 1 AsylbLG. */
    public static List<String> titlesThatEndAsylblg() {
        return TransitionRules.ENDS_ASYLBLG.stream().map(Enum::name).toList();
    }

    /** The next open point of a transition of a case manager's own case. */
    public record Next(Case file, String personName, TransitionKind kind, LocalDate dueOn, String text) {}

    /** A transition that is to be expected, and how far it is prepared. */
    public record Ahead(TransitionKind kind, LocalDate expectedOn, long done, long items) {}

    /** What is to be expected in a case; in the caller's transaction. */
    public Uni<List<Ahead>> ahead(Case file) {
        return views(List.of(file)).map(found -> found.getFirst().transitions().stream()
                .map(one -> new Ahead(
                        one.kind(),
                        one.expectedOn(),
                        one.items().stream().filter(TransitionView.Item::done).count(),
                        one.items().size()))
                .toList());
    }

    Uni<List<TransitionView>> read(Actor actor, UUID caseId) {
        return tenants.of(actor, () -> cases.reading(actor, caseId, AccessAction.TRANSITIONS_READ)
                .chain(read -> views(List.of(read.file())).map(found -> found.getFirst().transitions().stream()
                        .filter(transition -> transition.kind() == TransitionKind.VOLLJAEHRIGKEIT
                                || read.rights().read(FieldGroup.STATUS))
                        .toList())));
    }

    /** Somebody knows the day, or knows better. */
    Uni<List<TransitionView>> expect(Actor actor, UUID caseId, TransitionKind kind, LocalDate day) {
        return work(actor, caseId, file -> end(actor, caseId, kind)
                .chain(() -> known.persistAndFlush(
                        new KnownTransition(ids.next(), file, kind, day, actor, OffsetDateTime.now(clock))))
                .chain(() ->
                        events.append(file.ki(), actor.sub(), new CaseEvent.TransitionExpected(caseId, kind, null))));
    }

    /** The day that somebody entered does not hold any more; what is computed stays. */
    Uni<List<TransitionView>> forget(Actor actor, UUID caseId, TransitionKind kind) {
        return work(actor, caseId, file -> end(actor, caseId, kind));
    }

    /** Saying it twice changes nothing. */
    Uni<List<TransitionView>> tick(Actor actor, UUID caseId, TransitionKind kind, String item, boolean done) {
        return work(actor, caseId, file -> requireAsked(file, kind, item)
                .chain(() -> ticks.of(List.of(caseId)))
                .chain(all -> {
                    var isDone = all.stream().anyMatch(tick -> tick.is(caseId, kind, item));
                    if (isDone == done) {
                        return Uni.createFrom().voidItem();
                    }
                    return done
                            ? ticks.persistAndFlush(
                                            new Tick(ids.next(), file, kind, item, actor, OffsetDateTime.now(clock)))
                                    .replaceWithVoid()
                            : ticks.untick(caseId, kind, item);
                }));
    }

    private Uni<Void> requireAsked(Case file, TransitionKind kind, String item) {
        var ki = file.ki().value();
        return checklists
                .of(Set.of(ki))
                .invoke(found -> {
                    if (!found.getOrDefault(ki, Checklists.STANDARD).knows(kind, item)) {
                        throw Problem.notFound();
                    }
                })
                .replaceWithVoid();
    }

    /** The first open point of each transition of the own open cases, if it is due until that day; earliest first. In the caller's transaction. */
    public Uni<List<Next>> next(Actor actor, LocalDate until) {
        return cases.openOf(actor.sub()).chain(this::views).map(all -> all.stream()
                .flatMap(one -> one.transitions().stream().flatMap(transition -> next(one, transition)))
                .filter(next -> !next.dueOn().isAfter(until))
                .sorted(Comparator.comparing(Next::dueOn))
                .toList());
    }

    private static Stream<Next> next(OfCase one, TransitionView transition) {
        return transition.items().stream()
                .filter(item -> !item.done())
                .min(Comparator.comparing(TransitionView.Item::dueOn))
                .map(item ->
                        new Next(one.file(), one.person().data().label(), transition.kind(), item.dueOn(), item.text()))
                .stream();
    }

    /** What is to be expected in a case. */
    record Expected(Case file, List<Transition> transitions) {}

    /** What is to be expected in cases. In the caller's transaction. */
    Uni<List<Expected>> expected(List<UUID> caseIds) {
        return cases.withIds(caseIds).chain(files -> persons.get(
                        files.stream().map(Case::personId).distinct().toList())
                .chain(histories::facts)
                .chain(facts -> known.of(caseIds).map(said -> {
                    var byPerson = facts.stream().collect(toMap(f -> f.person().id(), identity()));
                    return files.stream()
                            .map(file -> new Expected(file, expected(file, byPerson.get(file.personId()), said)))
                            .toList();
                })));
    }

    private List<Transition> expected(Case file, HistoryService.Facts facts, List<KnownTransition> said) {
        var days = said.stream()
                .filter(one -> one.caseId().equals(file.id()))
                .collect(toMap(KnownTransition::kind, KnownTransition::expectedOn));
        var rules = new TransitionRules.Facts(
                facts.person().data().birthDate(),
                facts.status(),
                facts.statusSince(),
                facts.rechtskreis(),
                LocalDays.of(facts.person().createdAt()),
                days);
        return TransitionRules.expected(rules, LocalDate.now(clock));
    }

    private record OfCase(Case file, Person person, List<TransitionView> transitions) {}

    private Uni<List<OfCase>> views(List<Case> files) {
        var caseIds = files.stream().map(Case::id).toList();
        var kis = files.stream().map(file -> file.ki().value()).collect(toSet());
        return persons.get(files.stream().map(Case::personId).distinct().toList())
                .chain(histories::facts)
                .chain(facts -> known.of(caseIds).chain(said -> ticks.of(caseIds)
                        .chain(done -> checklists.of(kis).map(asked -> {
                            var byPerson =
                                    facts.stream().collect(toMap(f -> f.person().id(), identity()));
                            return files.stream()
                                    .map(file -> view(
                                            file,
                                            byPerson.get(file.personId()),
                                            said,
                                            asked.getOrDefault(file.ki().value(), Checklists.STANDARD),
                                            done))
                                    .toList();
                        }))));
    }

    private OfCase view(
            Case file, HistoryService.Facts facts, List<KnownTransition> said, Checklists asked, List<Tick> done) {
        var today = LocalDate.now(clock);
        var views = expected(file, facts, said).stream()
                .map(transition -> TransitionView.of(file.id(), transition, asked, done, languages.current(), today))
                .toList();
        return new OfCase(file, facts.person(), views);
    }

    private Uni<Void> end(Actor actor, UUID caseId, TransitionKind kind) {
        return known.open(caseId, kind)
                .invoke(open -> {
                    if (open != null) {
                        open.end(actor, OffsetDateTime.now(clock));
                    }
                })
                .call(known::flush)
                .replaceWithVoid();
    }

    private interface Work {
        Uni<Void> on(Case file);
    }

    private Uni<List<TransitionView>> work(Actor actor, UUID caseId, Work work) {
        return tenants.of(actor, () -> cases.forWork(actor, caseId)
                .invoke(file -> file.requireOpen("change transition"))
                .call(work::on)
                .chain(file ->
                        views(List.of(file)).map(found -> found.getFirst().transitions())));
    }
}
