package nrw.kim.cases.casefile;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import nrw.kim.cases.person.Person;
import nrw.kim.cases.person.PersonService;
import nrw.kim.cases.team.Colleague;
import nrw.kim.cases.team.TeamService;
import nrw.kim.events.CaseEvent;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.AccessAction;
import nrw.kim.events.code.CasePhase;
import nrw.kim.kit.Ids;
import nrw.kim.kit.access.AccessLog;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.event.DomainEvents;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.tenant.TenantTransaction;

/** Cases: opened, led through the Regelkreis, assigned, closed by both sides. */
@ApplicationScoped
public class CaseService {

    /** Who leads a case from now on: a case manager of another Anstellungsträger. */
    public record NewLead(String sub, String name, UUID org) {}

    /** What hangs on a case lead (open tasks, appointments) moves along, in the same transaction. */
    public interface LeadChangeEffect {
        /** Moves what the former lead still had to do to the new one. */
        Uni<Void> onLeadChange(Actor actor, Case file, String formerSub, NewLead lead);
    }

    private final TenantTransaction tenants;
    private final CaseRepository cases;
    private final CaseReaderRepository readers;
    private final Instance<LeadChangeEffect> leadChange;
    private final PhaseGate gate;
    private final PersonService persons;
    private final TeamService team;
    private final DomainEvents events;
    private final AccessLog accessLog;
    private final Ids ids;
    private final Clock clock;

    CaseService(
            TenantTransaction tenants,
            CaseRepository cases,
            CaseReaderRepository readers,
            Instance<LeadChangeEffect> leadChange,
            PhaseGate gate,
            PersonService persons,
            TeamService team,
            DomainEvents events,
            AccessLog accessLog,
            Ids ids,
            Clock clock) {
        this.tenants = tenants;
        this.cases = cases;
        this.readers = readers;
        this.leadChange = leadChange;
        this.gate = gate;
        this.persons = persons;
        this.team = team;
        this.events = events;
        this.accessLog = accessLog;
        this.ids = ids;
        this.clock = clock;
    }

    /** Opens a case for a person; the actor becomes responsible. Runs in the caller's transaction. */
    public Uni<Case> openFor(Actor actor, KiKey ki, Intake intake) {
        var now = OffsetDateTime.now(clock);
        return persons.create(ki, actor.org(), intake.person()).chain(person -> cases.nextNumber()
                .map(n -> new Case(ids.next(), number(ki, now, n), person, intake, actor, now))
                .chain(cases::persist)
                .call(opened -> events.append(ki, actor.sub(), opened(opened, person, intake, LocalDate.now(clock)))));
    }

    private static String number(KiKey ki, OffsetDateTime openedAt, long n) {
        return "%s-%d-%06d".formatted(ki, openedAt.getYear(), n);
    }

    /** A case that was opened earlier in another system; the actor becomes responsible. In the caller's transaction. */
    public Uni<Case> takeOver(Actor actor, KiKey ki, Intake intake, OffsetDateTime openedAt) {
        return persons.create(ki, actor.org(), intake.person()).chain(person -> cases.nextNumber()
                .map(n -> new Case(ids.next(), number(ki, openedAt, n), person, intake, actor, openedAt))
                .chain(cases::persist)
                .call(file -> events.append(
                        ki, actor.sub(), opened(file, person, intake, openedAt.toLocalDate()), openedAt)));
    }

    /**
     * Where a case stands that is taken over.
     *
     * @param phase phase of an open case; null for the first one
     * @param closing how it ended; null for an open case
     */
    public record Standing(CasePhase phase, LocalDate followUpOn, Closing closing, OffsetDateTime closedAt) {}

    /** Puts a case that was taken over where it stood. In the caller's transaction. */
    public Uni<Void> takeOverState(Actor actor, Case file, Standing standing) {
        if (standing.closing() != null) {
            file.takeOverClosed(standing.closing(), standing.closedAt());
            return events.append(
                    file.ki(),
                    actor.sub(),
                    new CaseEvent.Closed(
                            file.id(),
                            standing.closing().reason(),
                            standing.closing().bothSides(),
                            file.days(standing.closedAt())),
                    standing.closedAt());
        }
        if (standing.followUpOn() != null) {
            file.followUpOn(standing.followUpOn());
        }
        var from = file.phase();
        if (standing.phase() == null || standing.phase() == from) {
            return Uni.createFrom().voidItem();
        }
        file.takeOverAt(standing.phase());
        return events.append(file.ki(), actor.sub(), new CaseEvent.PhaseChanged(file.id(), from, standing.phase()));
    }

    /** A case without a referral: who is alike must have been seen before, because nobody else has looked (B2-36, B2-37). */
    Uni<Case> open(Actor actor, Intake intake, boolean duplicatesSeen) {
        var ki = actor.kis().getFirst();
        return tenants.in(ki, () -> openIn(actor, ki, intake, duplicatesSeen));
    }

    /** The same, in the caller's transaction; fails with 409 {@code possible-duplicate}. */
    public Uni<Case> openIn(Actor actor, KiKey ki, Intake intake, boolean duplicatesSeen) {
        return (duplicatesSeen ? Uni.createFrom().voidItem() : requireNoneAlike(ki, intake))
                .chain(() -> openFor(actor, ki, intake))
                .call(cases::flush);
    }

    private Uni<Void> requireNoneAlike(KiKey ki, Intake intake) {
        return persons.alike(ki, intake.person())
                .chain(alike -> cases.ofPersons(
                        alike.stream().map(found -> found.person().id()).toList()))
                .invoke(known -> {
                    if (!known.isEmpty()) {
                        throw Problem.conflict("possible-duplicate")
                                .with("cases", known.stream().map(AlikeCase::of).toList());
                    }
                })
                .replaceWithVoid();
    }

    /** A case of a person who is alike, as a refusal names it. */
    record AlikeCase(UUID caseId, String caseNumber) {
        static AlikeCase of(Case file) {
            return new AlikeCase(file.id(), file.number());
        }
    }

    /** A case that the actor works on as responsible case manager; fails with 404 or 403. In the caller's transaction. */
    public Uni<Case> forWork(Actor actor, UUID id) {
        return find(id).invoke(file -> {
            switch (CaseRelation.of(actor, file)) {
                case RESPONSIBLE -> {}
                case TEAM, SUPERVISING, FORMER_LEAD -> throw Problem.forbidden();
                case NONE -> throw Problem.notFound();
            }
        });
    }

    /** A case that the actor may read; the read is logged. Fails with 404. In the caller's transaction. */
    public Uni<Case> forReading(Actor actor, UUID id, AccessAction action) {
        return readable(
                actor,
                id,
                (file, relation) -> accessLog.read(file.ki(), actor, relation.purpose(), action, id, file.personId()));
    }

    /** The same for one part of the file: its id stands in the log. */
    public Uni<Case> forReadingPart(Actor actor, UUID id, AccessAction action, String part) {
        return readable(
                actor,
                id,
                (file, relation) ->
                        accessLog.readPart(file.ki(), actor, relation.purpose(), action, part, id, file.personId()));
    }

    private Uni<Case> readable(Actor actor, UUID id, BiFunction<Case, CaseRelation, Uni<Void>> log) {
        return find(id).call(file -> relation(actor, file)
                .chain(relation -> relation == CaseRelation.NONE
                        ? Uni.createFrom().failure(Problem.notFound())
                        : log.apply(file, relation)));
    }

    private Uni<CaseRelation> relation(Actor actor, Case file) {
        var relation = CaseRelation.of(actor, file);
        return relation != CaseRelation.NONE || !actor.actsFor(file.ki())
                ? Uni.createFrom().item(relation)
                : readers.mayRead(file.id(), actor.sub(), LocalDate.now(clock))
                        .map(reads -> reads ? CaseRelation.FORMER_LEAD : CaseRelation.NONE);
    }

    /** Hands the lead to another body's case manager; follow-up and all that hangs on the case go with it. In the caller's transaction. */
    public Uni<Case> handLead(Actor actor, UUID id, NewLead lead, LocalDate formerReadsUntil) {
        return forWork(actor, id).call(file -> {
            var former = file.responsible();
            file.handLead(lead);
            return readers.persist(new CaseReader(ids.next(), file, former, formerReadsUntil))
                    .chain(() -> persons.handTo(file.personId(), lead.org()))
                    .chain(() -> moveAlong(actor, file, former, lead))
                    .chain(() -> events.append(
                            file.ki(), actor.sub(), new CaseEvent.Assigned(id, UUID.fromString(lead.sub()))));
        });
    }

    private Uni<Void> moveAlong(Actor actor, Case file, String former, NewLead lead) {
        var chain = Uni.createFrom().voidItem();
        for (var effect : leadChange) {
            chain = chain.chain(() -> effect.onLeadChange(actor, file, former, lead));
        }
        return chain;
    }

    /** The case with a number, without any check: for what must not be told whether it is there. In the caller's transaction. */
    public Uni<Optional<UUID>> idOfNumber(KiKey ki, String number) {
        return cases.numbered(ki, number)
                .map(found -> Optional.ofNullable(found).map(Case::id));
    }

    /** True if an Auskunftssperre at the case's person does not hold against the actor (§ 51 BMG). */
    public boolean knowsAddress(Actor actor, Case file) {
        return CaseRelation.of(actor, file).knowsAddress();
    }

    /** True if the actor may open the case, without any read of it. In the caller's transaction. */
    public Uni<Boolean> mayRead(Actor actor, Case file) {
        return relation(actor, file).map(relation -> relation != CaseRelation.NONE);
    }

    /** Open cases of a case manager, in the caller's transaction. */
    public Uni<List<Case>> openOf(String responsible) {
        return cases.openOf(responsible);
    }

    /** Cases of persons, in the caller's transaction. */
    public Uni<List<Case>> ofPersons(List<UUID> personIds) {
        return cases.ofPersons(personIds);
    }

    /** A case without any check: for what another service said about it. In the caller's transaction. */
    public Uni<Case> ofEvent(UUID id) {
        return find(id);
    }

    /** A case with its person and what is open in it. */
    record File(Case file, Person person, long openHandovers, long openGoals) {}

    Uni<File> read(Actor actor, UUID id) {
        return tenants.of(
                actor, () -> forReading(actor, id, AccessAction.CASE_READ).chain(this::complete));
    }

    private Uni<File> complete(Case file) {
        return persons.get(file.personId())
                .chain(person -> cases.count("handover", file.id(), "'OFFERED', 'ACCEPTED', 'STARTED'")
                        .chain(handovers -> cases.count("goal", file.id(), "'OPEN', 'IN_PROGRESS'")
                                .map(goals -> new File(file, person, handovers, goals))));
    }

    Uni<Case> changePhase(Actor actor, UUID id, int version, CasePhase to, String reason) {
        return change(actor, id, version, file -> {
            var from = file.moveTo(to, reason);
            return gate.enter(file, to)
                    .chain(() -> events.append(file.ki(), actor.sub(), new CaseEvent.PhaseChanged(id, from, to)));
        });
    }

    Uni<Case> close(Actor actor, UUID id, int version, Closing closing) {
        return change(actor, id, version, file -> {
            var now = OffsetDateTime.now(clock);
            file.close(closing, now);
            return events.append(
                    file.ki(),
                    actor.sub(),
                    new CaseEvent.Closed(id, closing.reason(), closing.bothSides(), file.days(now)));
        });
    }

    Uni<Case> reopen(Actor actor, UUID id, int version) {
        return change(actor, id, version, file -> {
            file.reopen();
            return events.append(file.ki(), actor.sub(), new CaseEvent.Reopened(id));
        });
    }

    /** Sets the Wiedervorlage; null takes it off. */
    Uni<Case> followUp(Actor actor, UUID id, int version, LocalDate day) {
        return change(actor, id, version, file -> {
            file.requireOpen("set follow-up");
            file.followUpOn(day);
            return Uni.createFrom().voidItem();
        });
    }

    /** Gives the case to another case manager; only who supervises may (B1-50). */
    Uni<Case> assign(Actor actor, UUID id, int version, UUID responsible, String name) {
        return tenants.of(actor, () -> find(id).invoke(file -> {
                    if (CaseRelation.of(actor, file) == CaseRelation.NONE) {
                        throw Problem.notFound();
                    }
                    IfMatch.check(version, file.version());
                })
                .call(file -> team.colleague(file.ki(), responsible.toString())
                        .invoke(known -> file.assignTo(responsible.toString(), nameOf(known, name))))
                .call(file -> events.append(file.ki(), actor.sub(), new CaseEvent.Assigned(id, responsible)))
                .call(cases::flush));
    }

    /** The name that the person's own token told comes before one that somebody typed. */
    private static String nameOf(Optional<Colleague> known, String told) {
        if (known.isEmpty() && (told == null || told.isBlank())) {
            throw Problem.rule("unknown-colleague");
        }
        if (known.isPresent() && !known.get().has(Roles.CASE_MANAGER)) {
            throw Problem.rule("colleague-no-case-manager");
        }
        return known.map(Colleague::name).orElse(told);
    }

    private Uni<Case> change(Actor actor, UUID id, int version, Function<Case, Uni<Void>> change) {
        return tenants.of(actor, () -> forWork(actor, id)
                .invoke(file -> IfMatch.check(version, file.version()))
                .call(change::apply)
                .call(cases::flush));
    }

    private Uni<Case> find(UUID id) {
        return cases.findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    private static CaseEvent.Opened opened(Case file, Person person, Intake intake, LocalDate openedOn) {
        var groups = person.data().groups(openedOn);
        return new CaseEvent.Opened(
                file.id(),
                person.personKey(),
                intake.referralId(),
                file.controller(),
                intake.siteId(),
                person.data().ags(),
                intake.channel(),
                intake.reason(),
                intake.domains(),
                groups.age(),
                groups.nationality(),
                groups.status(),
                groups.sex(),
                groups.stay());
    }
}
