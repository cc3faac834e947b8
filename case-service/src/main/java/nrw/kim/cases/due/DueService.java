package nrw.kim.cases.due;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nrw.kim.cases.transition.TransitionService;
import nrw.kim.events.code.AccessAction;
import nrw.kim.kit.access.AccessLog;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.tenant.TenantTransaction;

/** The day of a case manager. Names are shown, so each look is logged as a read. */
@ApplicationScoped
class DueService {
    private final TenantTransaction tenants;
    private final DueRepository due;
    private final TransitionService transitions;
    private final AccessLog accessLog;
    private final Clock clock;

    DueService(
            TenantTransaction tenants,
            DueRepository due,
            TransitionService transitions,
            AccessLog accessLog,
            Clock clock) {
        this.tenants = tenants;
        this.due = due;
        this.transitions = transitions;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** The first things due, and whether there are more. */
    record Found(List<DueItem> items, boolean more) {}

    Uni<Found> until(Actor actor, int daysAhead, int limit) {
        var today = LocalDate.now(clock);
        var until = today.plusDays(daysAhead);
        return tenants.of(actor, () -> due.due(actor.sub(), until, limit + 1)
                .chain(rows -> transitions.next(actor, until).map(next -> merged(rows, next, limit, today)))
                .call(() -> log(actor, AccessAction.DUE_LIST)));
    }

    private static Found merged(List<Tuple> rows, List<TransitionService.Next> next, int limit, LocalDate today) {
        var all = Stream.concat(
                        rows.stream().map(row -> DueItem.from(row, today)),
                        next.stream().map(one -> DueItem.from(one, today)))
                .sorted(Comparator.comparing(DueItem::dueOn))
                .toList();
        return new Found(all.stream().limit(limit).toList(), all.size() > limit);
    }

    Uni<List<OpenHandover>> handovers(Actor actor, int limit) {
        return tenants.of(actor, () -> due.handovers(actor.sub(), limit)
                .map(rows -> rows.stream().map(OpenHandover::from).toList())
                .call(() -> log(actor, AccessAction.HANDOVER_LIST)));
    }

    private Uni<Void> log(Actor actor, AccessAction action) {
        return accessLog.read(actor.kis().getFirst(), actor, "CASE_WORK", action, actor.org(), null);
    }
}
