package nrw.kim.cases.goal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.access.ReadingRights;
import nrw.kim.cases.casefile.Case;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.events.CaseEvent;
import nrw.kim.events.code.AccessAction;
import nrw.kim.events.code.GoalStatus;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.kit.Ids;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.event.DomainEvents;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.tenant.TenantTransaction;

/** Agrees goals and records what became of them. */
@ApplicationScoped
public class GoalService {
    private final TenantTransaction tenants;
    private final CaseService cases;
    private final GoalRepository goals;
    private final DomainEvents events;
    private final Ids ids;
    private final Clock clock;

    GoalService(
            TenantTransaction tenants,
            CaseService cases,
            GoalRepository goals,
            DomainEvents events,
            Ids ids,
            Clock clock) {
        this.tenants = tenants;
        this.cases = cases;
        this.goals = goals;
        this.events = events;
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

    Uni<Goal> agree(Actor actor, UUID caseId, GoalRequest request) {
        return tenants.of(actor, () -> cases.forWork(actor, caseId)
                .invoke(file -> file.requireOpen("agree goal"))
                .chain(file -> goals.persist(new Goal(ids.next(), file.ki(), caseId, request))
                        .call(goal -> events.append(
                                file.ki(), actor.sub(), new CaseEvent.GoalAgreed(caseId, goal.id(), goal.domain())))));
    }

    /**
     * A goal that was agreed earlier in another system. In the caller's transaction.
     *
     * @param closedAt when it got its result; null while it is open
     */
    public Uni<Void> takeOver(Actor actor, Case file, GoalRequest request, GoalStatus status, OffsetDateTime closedAt) {
        var goal = new Goal(ids.next(), file.ki(), file.id(), request);
        var agreedAt = request.agreedOn().atTime(OffsetTime.now(clock));
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
        return tenants.of(actor, () -> cases.forWork(actor, caseId).chain(file -> goals.findById(goalId)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .invoke(goal -> {
                    if (!goal.caseId().equals(caseId)) {
                        throw Problem.notFound();
                    }
                    IfMatch.check(version, goal.version());
                    goal.close(result, note, OffsetDateTime.now(clock));
                })
                .call(goal -> events.append(
                        file.ki(), actor.sub(), new CaseEvent.GoalClosed(caseId, goalId, goal.domain(), result)))
                .call(goals::flush)));
    }
}
