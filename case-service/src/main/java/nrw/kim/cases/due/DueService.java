package nrw.kim.cases.due;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nrw.kim.cases.access.CaseRelation;
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
        return tenants.of(actor, () -> due.due(actor.sub(), today, today.plusDays(daysAhead), limit + 1)
                .map(rows -> new Found(
                        rows.stream()
                                .limit(limit)
                                .map(row -> DueItem.from(row, today))
                                .toList(),
                        rows.size() > limit))
                .call(found ->
                        log(actor, AccessAction.DUE_LIST, found.items().stream().map(DueItem::forColleague))));
    }

    Uni<List<OpenHandover>> handovers(Actor actor, int limit) {
        return tenants.of(actor, () -> due.handovers(actor.sub(), LocalDate.now(clock), limit)
                .map(rows -> rows.stream().map(OpenHandover::from).toList())
                .call(found ->
                        log(actor, AccessAction.HANDOVER_LIST, found.stream().map(OpenHandover::forColleague))));
    }

    /** One entry for the own cases, and one for those of colleagues if there are any. */
    private Uni<Void> log(Actor actor, AccessAction action, Stream<String> colleagues) {
        var inTheirPlace = colleagues.anyMatch(Objects::nonNull);
        return log(actor, CaseRelation.RESPONSIBLE, action)
                .chain(() -> inTheirPlace
                        ? log(actor, CaseRelation.SUBSTITUTE, action)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> log(Actor actor, CaseRelation as, AccessAction action) {
        return accessLog.read(actor.kis().getFirst(), actor, as.purpose(), action, actor.org(), null);
    }
}
