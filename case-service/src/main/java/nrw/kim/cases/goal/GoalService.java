package nrw.kim.cases.goal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import nrw.kim.cases.access.ReadingRights;
import nrw.kim.cases.casefile.Case;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.events.CaseEvent;
import nrw.kim.events.code.AccessAction;
import nrw.kim.events.code.GoalStatus;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.kit.Ids;
import nrw.kim.kit.LocalDays;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.event.DomainEvents;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.Idempotency;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.tenant.TenantTransaction;

/** Agrees goals and records what became of them. */
@ApplicationScoped
public class GoalService {
    private final TenantTransaction tenants;
    private final CaseService cases;
    private final GoalRepository goals;
    private final DomainEvents events;
    private final Idempotency idempotency;
    private final Ids ids;
    private final Clock clock;

    GoalService(
            TenantTransaction tenants,
            CaseService cases,
            GoalRepository goals,
            DomainEvents events,
            Idempotency idempotency,
            Ids ids,
            Clock clock) {
        this.tenants = tenants;
        this.cases = cases;
        this.goals = goals;
        this.events = events;
        this.idempotency = idempotency;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<GoalList> list(Actor actor, UUID caseId) {
        return tenants.of(actor, () -> cases.reading(actor, caseId, AccessAction.GOALS_READ)
                .chain(reading -> readable(caseId, reading.rights())
                        .map(goals -> new GoalList(goals, reading.rights().withheld()))));
    }

    /** The goals of a case that these rights cover; in the caller's transaction. */
    public Uni<List<Goal.View>> readable(UUID caseId, ReadingRights rights) {
        return ofCase(caseId)
                .map(all -> all.stream().filter(goal -> goal.readableBy(rights)).toList());
    }

    /** All goals of a case, in the caller's transaction. */
    public Uni<List<Goal.View>> ofCase(UUID caseId) {
        return goals.ofCase(caseId).map(all -> all.stream().map(Goal::view).toList());
    }

    /** A goal of the case, in the caller's transaction; fails with 404. */
    public Uni<Goal.View> ofCase(UUID caseId, UUID goalId) {
        return goals.findById(goalId).map(goal -> {
            if (goal == null || !goal.caseId().equals(caseId)) {
                throw Problem.notFound();
            }
            return goal.view();
        });
    }

    /** Goals of a case in the given Lebensbereiche; in the caller's transaction. */
    public Uni<List<Goal.View>> inDomains(UUID caseId, List<LifeDomain> wanted) {
        return goals.ofCase(caseId).map(all -> all.stream()
                .filter(goal -> wanted.contains(goal.domain()))
                .map(Goal::view)
                .toList());
    }

    Uni<Goal> agree(Actor actor, UUID caseId, String key, GoalRequest request) {
        var id = ids.next();
        return tenants.of(actor, () -> cases.forWork(actor, caseId)
                .chain(file -> idempotency.once(
                        file.ki(),
                        actor.sub(),
                        key,
                        Idempotency.fingerprint("goal " + caseId + request),
                        id,
                        () -> store(actor, file, id, request)))
                .chain(result -> goals.findById(result.id())));
    }

    private Uni<Void> store(Actor actor, Case file, UUID id, GoalRequest request) {
        file.requireOpen("agree goal");
        var goal = new Goal(id, file.ki(), file.id(), request);
        return goals.persist(goal)
                .chain(() ->
                        events.append(file.ki(), actor.sub(), new CaseEvent.GoalAgreed(file.id(), id, goal.domain())));
    }

    /**
     * A goal that was agreed earlier in another system. In the caller's transaction.
     *
     * @param closedAt when it got its result; null while it is open
     */
    public Uni<Void> takeOver(Actor actor, Case file, GoalRequest request, GoalStatus status, OffsetDateTime closedAt) {
        var goal = new Goal(ids.next(), file.ki(), file.id(), request);
        var agreedAt = LocalDays.noon(request.agreedOn());
        var agreed = events.append(
                file.ki(), actor.sub(), new CaseEvent.GoalAgreed(file.id(), goal.id(), goal.domain()), agreedAt);
        if (closedAt == null) {
            return goals.persist(goal).chain(() -> agreed);
        }
        goal.close(status, null, closedAt);
        return goals.persist(goal)
                .chain(() -> agreed)
                .chain(() -> events.append(
                        file.ki(),
                        actor.sub(),
                        new CaseEvent.GoalClosed(file.id(), goal.id(), goal.domain(), status),
                        closedAt));
    }

    Uni<Goal> close(Actor actor, UUID caseId, UUID goalId, int version, GoalStatus result, String note) {
        return change(actor, caseId, goalId, version, (file, goal) -> {
            goal.close(result, note, OffsetDateTime.now(clock));
            return new CaseEvent.GoalClosed(caseId, goalId, goal.domain(), result);
        });
    }

    Uni<Goal> reopen(Actor actor, UUID caseId, UUID goalId, int version) {
        return change(actor, caseId, goalId, version, (file, goal) -> {
            file.requireOpen("take result back");
            goal.reopen();
            return new CaseEvent.GoalReopened(caseId, goalId, goal.domain());
        });
    }

    private Uni<Goal> change(
            Actor actor, UUID caseId, UUID goalId, int version, BiFunction<Case, Goal, CaseEvent> change) {
        return tenants.of(actor, () -> cases.forWork(actor, caseId).chain(file -> goals.findById(goalId)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .call(goal -> {
                    if (!goal.caseId().equals(caseId)) {
                        throw Problem.notFound();
                    }
                    IfMatch.check(version, goal.version());
                    return events.append(file.ki(), actor.sub(), change.apply(file, goal));
                })
                .call(goals::flush)));
    }
}
