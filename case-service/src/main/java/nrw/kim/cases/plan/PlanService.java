package nrw.kim.cases.plan;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import nrw.kim.cases.access.ReadingRights;
import nrw.kim.cases.casefile.Case;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.cases.directory.DirectoryService;
import nrw.kim.cases.goal.Goal;
import nrw.kim.cases.goal.GoalService;
import nrw.kim.events.CaseEvent;
import nrw.kim.events.code.AccessAction;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.StepResponsibility;
import nrw.kim.events.code.StepStatus;
import nrw.kim.kit.Ids;
import nrw.kim.kit.LocalDays;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.event.DomainEvents;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.Idempotency;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.tenant.TenantTransaction;

/** Plans steps towards the goals and steers them (B2-17, B2-18). */
@ApplicationScoped
public class PlanService {
    private final TenantTransaction tenants;
    private final CaseService cases;
    private final GoalService goals;
    private final DirectoryService directory;
    private final PlanStepRepository steps;
    private final PostponementRepository postponements;
    private final DomainEvents events;
    private final Idempotency idempotency;
    private final Ids ids;
    private final Clock clock;

    PlanService(
            TenantTransaction tenants,
            CaseService cases,
            GoalService goals,
            DirectoryService directory,
            PlanStepRepository steps,
            PostponementRepository postponements,
            DomainEvents events,
            Idempotency idempotency,
            Ids ids,
            Clock clock) {
        this.tenants = tenants;
        this.cases = cases;
        this.goals = goals;
        this.directory = directory;
        this.steps = steps;
        this.postponements = postponements;
        this.events = events;
        this.idempotency = idempotency;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<Plan> read(Actor actor, UUID caseId) {
        return tenants.of(actor, () -> cases.reading(actor, caseId, AccessAction.PLAN_READ)
                .chain(reading -> plan(caseId)
                        .chain(plan -> goals.readable(caseId, reading.rights()).map(plan::towards))));
    }

    /**
     * A step as part of the path.
     *
     * @param organisationName body that works on it; null if none does
     * @param until null while it is open
     */
    public record Part(
            String title,
            LifeDomain domain,
            StepStatus status,
            String organisationName,
            LocalDate from,
            LocalDate until) {}

    /** The steps that have begun, as far as they may be read. In the caller's transaction. */
    public Uni<List<Part>> parts(Case file, ReadingRights rights) {
        return goals.readable(file.id(), rights)
                .chain(readable -> steps.ofCase(file.id()).map(all -> all.stream()
                        .filter(step -> step.startOn() != null && step.status() != StepStatus.DROPPED)
                        .filter(step ->
                                readable.stream().anyMatch(goal -> goal.id().equals(step.goalId())))
                        .map(step -> new Part(
                                step.title(),
                                step.domain(),
                                step.status(),
                                step.organisationName(),
                                step.startOn(),
                                step.closedAt() == null ? null : LocalDays.of(step.closedAt())))
                        .toList()));
    }

    Uni<Plan.Step> add(Actor actor, UUID caseId, StepRequest request, String key) {
        var id = ids.next();
        return tenants.of(actor, () -> cases.forWork(actor, caseId)
                .invoke(file -> file.requireOpen("plan step"))
                .chain(file -> idempotency.once(
                        file.ki(),
                        actor.sub(),
                        key,
                        Idempotency.fingerprint(caseId + " " + request),
                        id,
                        () -> store(actor, file, id, request)))
                .chain(result -> step(caseId, result.id())));
    }

    /** Plans a step of an open case that the actor works on; returns its id. In the caller's transaction. */
    public Uni<UUID> addIn(Actor actor, Case file, StepRequest request) {
        var id = ids.next();
        return store(actor, file, id, request).replaceWith(id);
    }

    private Uni<Void> store(Actor actor, Case file, UUID id, StepRequest request) {
        return aims(file, request).chain(aims -> steps.ofCase(file.id()).chain(plan -> {
            var step = new PlanStep(id, file.ki(), file.id(), aims.goal().domain(), request, aims.organisationName());
            new StepOrder(plan).requireSound(id, step.after());
            return steps.persistAndFlush(step).chain(() -> events.append(file.ki(), actor.sub(), planned(step)));
        }));
    }

    Uni<Plan.Step> change(Actor actor, UUID caseId, UUID stepId, int version, StepRequest request) {
        return edit(actor, caseId, stepId, version, (file, step) -> aims(file, request)
                .chain(aims -> steps.ofCase(caseId).invoke(plan -> {
                    step.change(request, aims.goal().domain(), aims.organisationName());
                    new StepOrder(plan).requireSound(stepId, step.after());
                }))
                .replaceWithVoid());
    }

    Uni<Plan.Step> moveTo(Actor actor, UUID caseId, UUID stepId, int version, StepStatus to, String reason) {
        return edit(actor, caseId, stepId, version, (file, step) -> steps.ofCase(caseId)
                .chain(plan -> {
                    step.moveTo(to, reason, new StepOrder(plan).waitsFor(step), OffsetDateTime.now(clock));
                    return step.isOver()
                            ? events.append(file.ki(), actor.sub(), closed(step))
                            : Uni.createFrom().voidItem();
                }));
    }

    /** Takes back that a step is over, as long as no other one has been built upon it. */
    Uni<Plan.Step> reopen(Actor actor, UUID caseId, UUID stepId, int version) {
        return edit(actor, caseId, stepId, version, (file, step) -> steps.ofCase(caseId)
                .chain(plan -> {
                    step.reopen(new StepOrder(plan).builtOn(step));
                    return events.append(
                            file.ki(), actor.sub(), new CaseEvent.StepReopened(caseId, stepId, step.domain()));
                }));
    }

    Uni<Plan.Step> postpone(Actor actor, UUID caseId, UUID stepId, int version, LocalDate to, String reason) {
        return edit(actor, caseId, stepId, version, (file, step) -> {
            var delay = new Postponement(ids.next(), step, to, reason, actor, OffsetDateTime.now(clock));
            step.postpone(to);
            return postponements.persist(delay).replaceWithVoid();
        });
    }

    private Uni<Plan.Step> edit(
            Actor actor, UUID caseId, UUID stepId, int version, BiFunction<Case, PlanStep, Uni<Void>> change) {
        return tenants.of(actor, () -> cases.forWork(actor, caseId)
                .invoke(file -> file.requireOpen("change plan"))
                .chain(file -> steps.findById(stepId).chain(step -> {
                    if (step == null || !step.caseId().equals(caseId)) {
                        throw Problem.notFound();
                    }
                    IfMatch.check(version, step.version());
                    return change.apply(file, step);
                }))
                .call(steps::flush)
                .chain(() -> step(caseId, stepId)));
    }

    /** What a step aims at and who does it. */
    private record Aims(Goal.View goal, String organisationName) {}

    private Uni<Aims> aims(Case file, StepRequest request) {
        if ((request.responsibility() == StepResponsibility.BODY) != (request.organisation() != null)) {
            throw Problem.rule("step-body-missing");
        }
        return goals.ofCase(file.id(), request.goalId())
                .chain(goal -> nameOf(file, request.organisation()).map(name -> new Aims(goal, name.orElse(null))));
    }

    private Uni<Optional<String>> nameOf(Case file, UUID organisation) {
        return organisation == null
                ? Uni.createFrom().item(Optional.empty())
                : directory
                        .organisation(file.ki(), organisation)
                        .map(known -> Optional.of(known.orElseThrow(() -> Problem.rule("unknown-recipient"))
                                .name()));
    }

    private Uni<Plan> plan(UUID caseId) {
        return steps.ofCase(caseId).chain(all -> postponements
                .ofSteps(all.stream().map(PlanStep::id).toList())
                .map(moved -> Plan.from(all, moved, LocalDate.now(clock))));
    }

    private Uni<Plan.Step> step(UUID caseId, UUID stepId) {
        return plan(caseId).map(plan -> plan.step(stepId));
    }

    private static CaseEvent planned(PlanStep step) {
        return new CaseEvent.StepPlanned(
                step.caseId(),
                step.id(),
                step.goalId(),
                step.domain(),
                step.responsibility(),
                step.organisation(),
                step.rechtskreis());
    }

    private CaseEvent closed(PlanStep step) {
        return new CaseEvent.StepClosed(
                step.caseId(),
                step.id(),
                step.domain(),
                step.status(),
                step.moved(),
                step.daysLate(LocalDate.now(clock)));
    }
}
