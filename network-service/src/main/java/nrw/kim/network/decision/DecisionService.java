package nrw.kim.network.decision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.SteeringEvent;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.event.DomainEvents;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.rest.Page;
import nrw.kim.kit.tenant.TenantTransaction;
import nrw.kim.network.decision.DecisionRepository.DecisionSearch;
import nrw.kim.network.persistence.OneByOne;

/** Reading decisions, and following up what they ask for. */
@ApplicationScoped
class DecisionService {
    private final TenantTransaction tenants;
    private final DecisionRepository decisions;
    private final AssignmentRepository assignments;
    private final DomainEvents events;
    private final Clock clock;

    DecisionService(
            TenantTransaction tenants,
            DecisionRepository decisions,
            AssignmentRepository assignments,
            DomainEvents events,
            Clock clock) {
        this.tenants = tenants;
        this.decisions = decisions;
        this.assignments = assignments;
        this.events = events;
        this.clock = clock;
    }

    Uni<Page<DecisionView>> search(Actor actor, DecisionSearch search, UUID after, int limit) {
        return tenants.of(
                actor, () -> decisions.search(search, after, limit + 1).chain(rows -> assignments
                        .of(rows.stream().map(Decision::id).toList())
                        .map(all -> Page.of(rows, limit, Decision::id, decision -> DecisionView.of(decision, all)))));
    }

    Uni<DecisionView> get(Actor actor, UUID id) {
        return tenants.of(actor, () -> find(id).chain(this::shown));
    }

    /** A decision in the caller's transaction; fails with 404. */
    Uni<DecisionView> view(UUID id) {
        return find(id).chain(this::shown);
    }

    Uni<DecisionView> done(Actor actor, UUID id, int version, UUID assignmentId) {
        return tenants.of(actor, () -> find(id).invoke(decision -> IfMatch.check(version, decision.version()))
                .chain(decision -> assignments
                        .findById(assignmentId)
                        .onItem()
                        .ifNull()
                        .failWith(Problem::notFound)
                        .chain(assignment -> done(actor, decision, assignment))
                        .chain(decisions::flush)
                        .chain(() -> shown(decision))));
    }

    /** Announces a decision and what it asks for; runs in the caller's transaction. */
    Uni<Void> announce(Actor actor, Decision decision, List<Assignment> given) {
        var taken = new SteeringEvent.DecisionTaken(
                decision.id(), decision.meetingId(), decision.themeId(), decision.result());
        return events.append(decision.ki(), actor.sub(), taken)
                .chain(() -> OneByOne.each(
                        given, assignment -> events.append(decision.ki(), actor.sub(), assignment.given())));
    }

    private Uni<Void> done(Actor actor, Decision decision, Assignment assignment) {
        if (!assignment.decisionId().equals(decision.id())) {
            throw Problem.notFound();
        }
        assignment.done(LocalDate.now(clock));
        decision.assignmentDone();
        return events.append(decision.ki(), actor.sub(), assignment.reportDone());
    }

    private Uni<DecisionView> shown(Decision decision) {
        return assignments.of(List.of(decision.id())).map(own -> DecisionView.of(decision, own));
    }

    private Uni<Decision> find(UUID id) {
        return decisions.findById(id).onItem().ifNull().failWith(Problem::notFound);
    }
}
