package nrw.kim.cases.casefile;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nrw.kim.cases.access.CaseRelation;
import nrw.kim.cases.access.ReadingRights;
import nrw.kim.cases.person.Person;
import nrw.kim.cases.person.PersonData;
import nrw.kim.cases.person.PersonService;
import nrw.kim.cases.team.Colleague;
import nrw.kim.cases.team.TeamService;
import nrw.kim.events.CaseEvent;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.AccessAction;
import nrw.kim.events.code.CasePhase;
import nrw.kim.kit.Ids;
import nrw.kim.kit.LocalDays;
import nrw.kim.kit.access.AccessLog;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.event.DomainEvents;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.Idempotency;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.tenant.TenantTransaction;
import org.jspecify.annotations.Nullable;

/** Cases: opened, led through the Regelkreis, assigned, closed by both sides. */
@ApplicationScoped
public class CaseService {
    private static final String OPEN_HANDOVERS = "'OFFERED', 'ACCEPTED', 'STARTED'";

    /** Who leads a case from now on: a case manager of another Anstellungsträger. */
    public record NewLead(String sub, String name, UUID org) {}

    /** What hangs on a case lead (open tasks, appointments) moves along, in the same transaction. */
    public interface LeadChangeEffect {
        /** Moves what the former lead still had to do to the new one. */
        Uni<Void> onLeadChange(Actor actor, Case file, String formerSub, NewLead lead);
    }

    /** What must not outlast an open case ends with it, in the same transaction. */
    public interface CloseEffect {
        /** The case has just been closed. */
        Uni<Void> onClose(Case file);
    }

    /** What held only for a case that is over ends when it goes on, in the same transaction. */
    public interface ReopenEffect {
        /** The case has just been reopened. */
        Uni<Void> onReopen(Actor actor, Case file);
    }

    private final TenantTransaction tenants;
    private final CaseRepository cases;
    private final ErasedCaseRepository erased;
    private final CaseReaderRepository readers;
    private final RelationsRepository relations;
    private final Instance<LeadChangeEffect> leadChange;
    private final PhaseGate gate;
    private final Instance<CloseEffect> closeEffects;
    private final Instance<ReopenEffect> reopenEffects;
    private final PersonService persons;
    private final TeamService team;
    private final DomainEvents events;
    private final Idempotency idempotency;
    private final AccessLog accessLog;
    private final Ids ids;
    private final Clock clock;

    CaseService(
            TenantTransaction tenants,
            CaseRepository cases,
            ErasedCaseRepository erased,
            CaseReaderRepository readers,
            RelationsRepository relations,
            Instance<LeadChangeEffect> leadChange,
            PhaseGate gate,
            Instance<CloseEffect> closeEffects,
            Instance<ReopenEffect> reopenEffects,
            PersonService persons,
            TeamService team,
            DomainEvents events,
            Idempotency idempotency,
            AccessLog accessLog,
            Ids ids,
            Clock clock) {
        this.tenants = tenants;
        this.cases = cases;
        this.erased = erased;
        this.readers = readers;
        this.relations = relations;
        this.leadChange = leadChange;
        this.gate = gate;
        this.closeEffects = closeEffects;
        this.reopenEffects = reopenEffects;
        this.persons = persons;
        this.team = team;
        this.events = events;
        this.idempotency = idempotency;
        this.accessLog = accessLog;
        this.ids = ids;
        this.clock = clock;
    }

    /** Opens a case for a person; the actor becomes responsible. Runs in the caller's transaction. */
    public Uni<Case> openFor(Actor actor, KiKey ki, Intake intake) {
        return openFor(actor, ki, ids.next(), intake);
    }

    private Uni<Case> openFor(Actor actor, KiKey ki, UUID id, Intake intake) {
        var now = OffsetDateTime.now(clock);
        return persons.create(ki, actor.org(), intake.person()).chain(person -> cases.nextNumber()
                .map(n -> new Case(id, number(ki, now, n), person, intake, actor, now))
                .chain(cases::persist)
                .call(opened -> events.append(ki, actor.sub(), opened(opened, person, intake, LocalDate.now(clock)))));
    }

    private static String number(KiKey ki, OffsetDateTime openedAt, long n) {
        return "%s-%d-%06d".formatted(ki, LocalDays.of(openedAt).getYear(), n);
    }

    /** A case that was opened earlier in another system; the actor becomes responsible. In the caller's transaction. */
    public Uni<Case> takeOver(Actor actor, KiKey ki, Intake intake, OffsetDateTime openedAt) {
        return persons.create(ki, actor.org(), intake.person()).chain(person -> cases.nextNumber()
                .map(n -> new Case(ids.next(), number(ki, openedAt, n), person, intake, actor, openedAt))
                .chain(cases::persist)
                .call(file -> events.append(
                        ki, actor.sub(), opened(file, person, intake, LocalDays.of(openedAt)), openedAt)));
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
    Uni<Case> open(Actor actor, CaseResource.OpenRequest request, String key) {
        var ki = actor.kis().getFirst();
        var id = ids.next();
        var intake = new Intake(
                PersonData.of(request.person()), null, null, null, request.accessChannel(), request.lifeDomains());
        return tenants.in(ki, () -> idempotency
                .once(
                        ki,
                        actor.sub(),
                        key,
                        Idempotency.fingerprint("case " + request),
                        id,
                        () -> openIn(actor, ki, id, intake, request.duplicatesSeen()))
                .chain(result -> find(result.id())));
    }

    /** Opens a case without a referral in the caller's transaction; fails with 409 {@code possible-duplicate}. */
    public Uni<Case> openIn(Actor actor, KiKey ki, Intake intake, boolean duplicatesSeen) {
        return openIn(actor, ki, ids.next(), intake, duplicatesSeen);
    }

    private Uni<Case> openIn(Actor actor, KiKey ki, UUID id, Intake intake, boolean duplicatesSeen) {
        return (duplicatesSeen ? Uni.createFrom().voidItem() : requireNoneAlike(ki, intake))
                .chain(() -> openFor(actor, ki, id, intake))
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
            return file.merger() == null
                    ? new AlikeCase(file.id(), file.number())
                    : new AlikeCase(file.merger().survivor(), file.merger().survivorNumber());
        }
    }

    /** A case that the actor works on, responsible or in Vertretung; fails with 404 or 403. In the caller's transaction. */
    public Uni<Case> forWork(Actor actor, UUID id) {
        return find(actor, id).call(file -> relations(actor, file)
                .invoke(own -> require(own.to(file), own.to(file).works())));
    }

    /** A case that the actor works on, with the rights to read it: for what answers with more than was sent. In the caller's transaction. */
    public Uni<Reading> workingReading(Actor actor, UUID id) {
        return forWork(actor, id)
                .chain(file -> relations(actor, file).map(own -> new Reading(file, ReadingRights.of(own.to(file)))));
    }

    /** A case that the actor leads: what ends it or gives it away is nothing for a Vertretung. Fails with 404 or 403. */
    private Uni<Case> forLead(Actor actor, UUID id) {
        return find(actor, id).call(file -> relations(actor, file)
                .invoke(own -> require(own.to(file), own.to(file) == CaseRelation.RESPONSIBLE)));
    }

    /** A case whose person's rights the actor sees to: who works on it, and the Koordination. Fails with 404 or 403. */
    public Uni<Case> forRights(Actor actor, UUID id) {
        return find(actor, id).call(file -> relations(actor, file)
                .invoke(own -> require(own.to(file), own.to(file).seesToRights())));
    }

    /** A case that the actor may restrict: who leads it, and the Koordination, but no Vertretung. Fails with 404 or 403. */
    public Uni<Case> forRestricting(Actor actor, UUID id) {
        return find(actor, id).call(file -> relations(actor, file)
                .map(own -> own.to(file))
                .invoke(relation -> require(relation, relation.seesToRights() && relation != CaseRelation.SUBSTITUTE)));
    }

    /**
     * A case of which all is told to its person; the read is logged. Fails with 404, or with 403 {@code disclosure-group-missing} and the
     * groups that the actor does not read: a gap would be told as if it were all. In the caller's transaction.
     */
    public Uni<Case> disclosing(Actor actor, UUID id, AccessAction action) {
        return reading(actor, id, action)
                .invoke(read -> {
                    if (!read.rights().readAll()) {
                        throw Problem.of(403, "disclosure-group-missing")
                                .with("withheld", read.rights().withheld());
                    }
                })
                .map(Reading::file);
    }

    /** Two cases that the actor may merge or take apart. */
    public record Pair(Case survivor, Case given) {}

    /**
     * Two cases of which the actor leads both, or which the actor coordinates; nobody else changes them in this transaction.
     * Fails with 404, 403, 409 or 412. In the caller's transaction.
     */
    public Uni<Pair> forMerging(Actor actor, Version survivor, Version given) {
        return cases.hold(survivor.id(), given.id())
                .chain(() -> forMerging(actor, survivor))
                .chain(one -> forMerging(actor, given).map(other -> new Pair(one, other)));
    }

    /** A case as the actor last saw it. */
    public record Version(UUID id, int version) {}

    private Uni<Case> forMerging(Actor actor, Version seen) {
        return find(actor, seen.id())
                .call(file ->
                        relations(actor, file).invoke(own -> require(own.to(file), mayMerge(own.to(file), actor))))
                .invoke(Case::requireUnrestricted)
                .invoke(file -> IfMatch.check(seen.version(), file.version()));
    }

    private static boolean mayMerge(CaseRelation relation, Actor actor) {
        return relation == CaseRelation.RESPONSIBLE || relation != CaseRelation.NONE && actor.hasAny(Roles.COORDINATOR);
    }

    /** True if the actor may merge the case with another one, or take that back. */
    public boolean mayMerge(Actor actor, Case file) {
        return mayMerge(Relations.of(actor).to(file), actor);
    }

    /** Cases that were merged into one, newest first. In the caller's transaction. */
    public Uni<List<Case>> mergedInto(UUID survivor) {
        return cases.mergedInto(survivor);
    }

    /** True if a handover of the case is neither refused nor over. In the caller's transaction. */
    public Uni<Boolean> hasOpenHandover(UUID id) {
        return cases.count("handover", id, OPEN_HANDOVERS).map(n -> n > 0);
    }

    /** Writes what was changed, so that the versions are final. In the caller's transaction. */
    public Uni<Void> flush() {
        return cases.flush();
    }

    private static void require(CaseRelation relation, boolean may) {
        if (relation == CaseRelation.NONE) {
            throw Problem.notFound();
        }
        if (!may) {
            throw Problem.forbidden();
        }
    }

    /** A case that the actor may read; the read is logged. Fails with 404. In the caller's transaction. */
    public Uni<Case> forReading(Actor actor, UUID id, AccessAction action) {
        return reading(actor, id, action).map(Reading::file);
    }

    /** A case, and what the actor reads of it. */
    public record Reading(Case file, ReadingRights rights) {}

    /**
     * A case that the actor may read with the rights to do so, which whoever answers must ask; the read is logged under the
     * purpose of the relation. Fails with 404. In the caller's transaction.
     */
    public Uni<Reading> reading(Actor actor, UUID id, AccessAction action) {
        return reading(
                actor,
                id,
                (file, relation) -> accessLog.read(file.ki(), actor, relation.purpose(), action, id, file.personId()));
    }

    /** The same for one part of the file: its id stands in the log. */
    public Uni<Reading> readingPart(Actor actor, UUID id, AccessAction action, String part) {
        return reading(
                actor,
                id,
                (file, relation) ->
                        accessLog.readPart(file.ki(), actor, relation.purpose(), action, part, id, file.personId()));
    }

    /**
     * The case through which somebody reads what went with the person when a case was merged into another one (B2-36): the one
     * that goes on for who reads all of it, else the case itself. Nothing is logged yet. In the caller's transaction.
     */
    public Uni<UUID> readThrough(Actor actor, UUID id) {
        return find(actor, id)
                .chain(file -> file.merger() == null
                        ? Uni.createFrom().item(id)
                        : find(file.merger().survivor()).chain(survivor -> relations(actor, survivor)
                                .map(own -> ReadingRights.of(own.to(survivor)).readAll() ? survivor.id() : id)));
    }

    private Uni<Reading> reading(Actor actor, UUID id, BiFunction<Case, CaseRelation, Uni<Void>> log) {
        return find(actor, id).chain(file -> relations(actor, file)
                .map(own -> own.to(file))
                .invoke(relation -> require(relation, true))
                .invoke(file::requireOpenTo)
                .call(relation -> log.apply(file, relation))
                .map(relation -> new Reading(file, ReadingRights.of(relation))));
    }

    /** Who leads the case needs no look at what was arranged. */
    private Uni<Relations> relations(Actor actor, Case file) {
        var byToken = Relations.of(actor);
        return !actor.actsFor(file.ki()) || byToken.to(file) == CaseRelation.RESPONSIBLE
                ? Uni.createFrom().item(byToken)
                : relations.of(actor, LocalDate.now(clock));
    }

    /** Hands the lead to another body's case manager; follow-up and all that hangs on the case go with it. In the caller's transaction. */
    public Uni<Case> handLead(Actor actor, UUID id, NewLead lead, LocalDate formerReadsUntil) {
        return forLead(actor, id).invoke(Case::requireUnrestricted).call(file -> {
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

    /** True if an Auskunftssperre at the case's person does not hold against the actor (§ 51 BMG). In the caller's transaction. */
    public Uni<Boolean> knowsAddress(Actor actor, Case file) {
        return relations(actor, file).map(own -> own.to(file).knowsAddress());
    }

    /** True if the actor leads the case. */
    public boolean leads(Actor actor, Case file) {
        return Relations.of(actor).to(file) == CaseRelation.RESPONSIBLE;
    }

    /** True if the actor may open the case, without any read of it. In the caller's transaction. */
    public Uni<Boolean> mayRead(Actor actor, Case file) {
        return relations(actor, file).map(own -> own.to(file) != CaseRelation.NONE);
    }

    /** What the actor could read of cases, without any read: for what shows no more of them than groups. In the caller's transaction. */
    public Uni<Map<UUID, ReadingRights>> rights(Actor actor, List<UUID> ids) {
        return relations.of(actor, LocalDate.now(clock)).chain(own -> cases.withIds(ids)
                .map(files ->
                        files.stream().collect(Collectors.toMap(Case::id, file -> ReadingRights.of(own.to(file))))));
    }

    /** Open cases of a case manager, in the caller's transaction. */
    public Uni<List<Case>> openOf(String responsible) {
        return cases.openOf(responsible);
    }

    /** Open cases of a KI, in the caller's transaction. */
    public Uni<List<Case>> openIn(KiKey ki) {
        return cases.openIn(ki);
    }

    /** Cases without any check, for what the clock does. In the caller's transaction. */
    public Uni<List<Case>> withIds(List<UUID> ids) {
        return cases.withIds(ids);
    }

    /** Cases of persons, in the caller's transaction. */
    public Uni<List<Case>> ofPersons(List<UUID> personIds) {
        return cases.ofPersons(personIds);
    }

    /** Ids of the cases opened between two days, in their order; of one case manager or of all. In the caller's transaction. */
    public Uni<List<UUID>> openedBetween(KiKey ki, LocalDate from, LocalDate until, String caseManager) {
        return cases.openedBetween(ki, LocalDays.start(from), LocalDays.start(until.plusDays(1)), caseManager);
    }

    /** A case without any check: for what another service said about it. In the caller's transaction. */
    public Uni<Case> ofEvent(UUID id) {
        return find(id);
    }

    /**
     * A case with its person and what is open in it.
     *
     * @param away Vertretung of the case manager today; null if there is none
     */
    record File(
            Case file,
            ReadingRights rights,
            Person person,
            @Nullable Away away,
            long openHandovers,
            long openGoals) {}

    Uni<File> read(Actor actor, UUID id) {
        return tenants.of(
                actor, () -> reading(actor, id, AccessAction.CASE_READ).chain(this::complete));
    }

    private Uni<File> complete(Reading reading) {
        var file = reading.file();
        return persons.get(file.personId()).chain(person -> cases.count("handover", file.id(), OPEN_HANDOVERS)
                .chain(handovers -> cases.count("goal", file.id(), "'OPEN', 'IN_PROGRESS'")
                        .chain(goals -> relations
                                .away(file.responsible(), LocalDate.now(clock))
                                .map(away -> new File(file, reading.rights(), person, away, handovers, goals)))));
    }

    Uni<Case> changePhase(Actor actor, UUID id, int version, CasePhase to, String reason) {
        return change(() -> forWork(actor, id), actor, version, file -> {
            var from = file.moveTo(to, reason, OffsetDateTime.now(clock));
            return gate.enter(file, to)
                    .chain(() -> events.append(file.ki(), actor.sub(), new CaseEvent.PhaseChanged(id, from, to)));
        });
    }

    Uni<Case> close(Actor actor, UUID id, int version, Closing closing) {
        return change(() -> forLead(actor, id), actor, version, file -> {
            var now = OffsetDateTime.now(clock);
            file.close(closing, now);
            return events.append(
                            file.ki(),
                            actor.sub(),
                            new CaseEvent.Closed(id, closing.reason(), closing.bothSides(), file.days(now)))
                    .chain(() -> endWith(file));
        });
    }

    private Uni<Void> endWith(Case file) {
        var chain = Uni.createFrom().voidItem();
        for (var effect : closeEffects) {
            chain = chain.chain(() -> effect.onClose(file));
        }
        return chain;
    }

    Uni<Case> reopen(Actor actor, UUID id, int version) {
        return change(() -> forLead(actor, id), actor, version, file -> {
            file.reopen();
            return events.append(file.ki(), actor.sub(), new CaseEvent.Reopened(id))
                    .chain(() -> goOnWith(actor, file));
        });
    }

    private Uni<Void> goOnWith(Actor actor, Case file) {
        var chain = Uni.createFrom().voidItem();
        for (var effect : reopenEffects) {
            chain = chain.chain(() -> effect.onReopen(actor, file));
        }
        return chain;
    }

    /** Refuses a change that is made on many cases at once while the processing of this one is restricted. */
    Uni<Void> forBulk(Actor actor, UUID id) {
        return tenants.of(actor, () -> find(actor, id)
                .call(file -> relations(actor, file).invoke(own -> require(own.to(file), true)))
                .invoke(Case::requireUnrestricted)
                .replaceWithVoid());
    }

    /** Sets the Wiedervorlage; null takes it off. */
    Uni<Case> followUp(Actor actor, UUID id, int version, LocalDate day) {
        return change(() -> forWork(actor, id), actor, version, file -> {
            file.requireOpen("set follow-up");
            file.followUpOn(day);
            return Uni.createFrom().voidItem();
        });
    }

    /** Gives the case to another case manager; only who supervises may (B1-50). */
    Uni<Case> assign(Actor actor, UUID id, int version, UUID responsible, String name) {
        return tenants.of(actor, () -> find(actor, id)
                .invoke(file -> {
                    require(Relations.of(actor).to(file), true);
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

    private Uni<Case> change(Supplier<Uni<Case>> find, Actor actor, int version, Function<Case, Uni<Void>> change) {
        return tenants.of(actor, () -> find.get()
                .invoke(file -> IfMatch.check(version, file.version()))
                .call(change::apply)
                .call(cases::flush));
    }

    private Uni<Case> find(UUID id) {
        return cases.findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    /** The same; who works with cases of the tenant is told that one was erased. */
    private Uni<Case> find(Actor actor, UUID id) {
        return actor.hasAny(Roles.CASE_MANAGER, Roles.COORDINATOR, Roles.KI_LEAD)
                ? cases.findById(id).onItem().ifNull().switchTo(() -> erased.findById(id)
                        .onItem()
                        .ifNotNull()
                        .transform(ErasedCase::gone)
                        .onItem()
                        .ifNull()
                        .continueWith(Problem::notFound)
                        .onItem()
                        .transformToUni(Uni.createFrom()::failure))
                : find(id);
    }

    /**
     * A case whose erasure the actor decides about, held for this transaction: Koordinierende Stelle or KI-Leitung. Who may
     * only read it fails with 403, nobody else learns that it exists. In the caller's transaction.
     */
    public Uni<Case> forErasure(Actor actor, UUID id) {
        return cases.hold(id, id)
                .chain(() -> find(actor, id))
                .invoke(file -> require(
                        actor.hasAny(Roles.KI_LEAD)
                                ? CaseRelation.COORDINATION
                                : Relations.of(actor).to(file),
                        actor.hasAny(Roles.COORDINATOR, Roles.KI_LEAD)));
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
