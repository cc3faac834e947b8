package nrw.kim.cases.casefile;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nrw.kim.cases.person.Person;
import nrw.kim.cases.person.PersonService;
import nrw.kim.cases.team.Colleague;
import nrw.kim.cases.team.TeamService;
import nrw.kim.events.CaseEvent;
import nrw.kim.events.KiKey;
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
    private final TenantTransaction tenants;
    private final CaseRepository cases;
    private final PersonService persons;
    private final TeamService team;
    private final DomainEvents events;
    private final AccessLog accessLog;
    private final Ids ids;
    private final Clock clock;

    CaseService(
            TenantTransaction tenants,
            CaseRepository cases,
            PersonService persons,
            TeamService team,
            DomainEvents events,
            AccessLog accessLog,
            Ids ids,
            Clock clock) {
        this.tenants = tenants;
        this.cases = cases;
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
                .map(n ->
                        new Case(ids.next(), "%s-%d-%06d".formatted(ki, now.getYear(), n), person, intake, actor, now))
                .chain(cases::persist)
                .call(opened -> events.append(ki, actor.sub(), opened(opened, person, intake))));
    }

    Uni<Case> open(Actor actor, Intake intake) {
        var ki = actor.kis().getFirst();
        return tenants.in(ki, () -> openFor(actor, ki, intake).call(cases::flush));
    }

    /** A case that the actor works on as responsible case manager; fails with 404 or 403. In the caller's transaction. */
    public Uni<Case> forWork(Actor actor, UUID id) {
        return find(id).invoke(file -> {
            switch (CaseRelation.of(actor, file)) {
                case RESPONSIBLE -> {}
                case TEAM, SUPERVISING -> throw Problem.forbidden();
                case NONE -> throw Problem.notFound();
            }
        });
    }

    /** A case that the actor may read; the read is logged. Fails with 404. In the caller's transaction. */
    public Uni<Case> forReading(Actor actor, UUID id, String action) {
        return find(id).call(file -> {
            var relation = CaseRelation.of(actor, file);
            return relation == CaseRelation.NONE
                    ? Uni.createFrom().failure(Problem.notFound())
                    : accessLog.read(file.ki(), actor, relation.purpose(), action, id, file.personId());
        });
    }

    /** Cases of persons, in the caller's transaction. */
    public Uni<List<Case>> ofPersons(List<UUID> personIds) {
        return cases.ofPersons(personIds);
    }

    /** A case without any check: for what another service said about it. In the caller's transaction. */
    public Uni<Case> ofEvent(UUID id) {
        return find(id);
    }

    Uni<List<Case>> page(Actor actor, CaseRepository.Filter filter, UUID before, int limit) {
        return tenants.of(actor, () -> cases.page(filter, before, limit));
    }

    /** A case with its person and what is open in it. */
    record File(Case file, Person person, long openHandovers, long openGoals) {}

    Uni<File> read(Actor actor, UUID id) {
        return tenants.of(actor, () -> forReading(actor, id, "CASE_READ").chain(this::complete));
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
            return events.append(file.ki(), actor.sub(), new CaseEvent.PhaseChanged(id, from, to));
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

    private CaseEvent.Opened opened(Case file, Person person, Intake intake) {
        var groups = person.data().groups(LocalDate.now(clock));
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
