package nrw.kim.cases.due;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nrw.kim.events.code.AccessAction;
import nrw.kim.kit.access.AccessLog;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.tenant.TenantTransaction;

/** The day of a case manager. Names are shown, so each look is logged as a read. */
@ApplicationScoped
class DueService {
    private final TenantTransaction tenants;
    private final DueRepository due;
    private final AccessLog accessLog;
    private final Clock clock;

    DueService(TenantTransaction tenants, DueRepository due, AccessLog accessLog, Clock clock) {
        this.tenants = tenants;
        this.due = due;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** The first things due, and whether there are more. */
    record Found(List<DueItem> items, boolean more) {}

    Uni<Found> until(Actor actor, int daysAhead, int limit) {
        var today = LocalDate.now(clock);
        return tenants.of(actor, () -> due.due(actor.sub(), today.plusDays(daysAhead), limit + 1)
                .map(rows -> new Found(
                        rows.stream()
                                .limit(limit)
                                .map(row -> DueItem.from(row, today))
                                .toList(),
                        rows.size() > limit))
                .call(() -> log(actor, AccessAction.DUE_LIST)));
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
