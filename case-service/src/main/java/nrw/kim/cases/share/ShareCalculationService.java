package nrw.kim.cases.share;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.area.AreaService;
import nrw.kim.kit.Ids;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.Idempotency;
import nrw.kim.kit.tenant.TenantTransaction;

/** Calculates Stellenanteile, keeps every calculation, and takes over what a human chose of one. */
@ApplicationScoped
class ShareCalculationService {
    private final TenantTransaction tenants;
    private final ShareCalculationRepository calculations;
    private final AreaService areas;
    private final Idempotency idempotency;
    private final Ids ids;
    private final Clock clock;

    ShareCalculationService(
            TenantTransaction tenants,
            ShareCalculationRepository calculations,
            AreaService areas,
            Idempotency idempotency,
            Ids ids,
            Clock clock) {
        this.tenants = tenants;
        this.calculations = calculations;
        this.areas = areas;
        this.idempotency = idempotency;
        this.ids = ids;
        this.clock = clock;
    }

    /** The newest first. */
    Uni<List<ShareCalculation.View>> list(Actor actor) {
        return tenants.of(actor, () -> calculations.latest(actor.onlyKi()))
                .map(all -> all.stream().map(ShareCalculation::view).toList());
    }

    Uni<ShareCalculation.View> read(Actor actor, UUID id) {
        return tenants.of(actor, () -> find(id)).map(ShareCalculation::view);
    }

    Uni<ShareCalculation.View> calculate(Actor actor, ShareCalculationRequest request, String key) {
        var ki = actor.onlyKi();
        var rows = PostShares.of(ki, request, LocalDate.now(clock));
        var id = ids.next();
        var fingerprint = Idempotency.fingerprint(request.toString());
        return tenants.in(ki, () -> idempotency
                .once(
                        ki,
                        actor.sub(),
                        key,
                        fingerprint,
                        id,
                        () -> calculations.persistAndFlush(
                                new ShareCalculation(id, request, rows, actor, OffsetDateTime.now(clock))))
                .chain(result -> find(result.id()))
                .map(ShareCalculation::view));
    }

    Uni<List<TakeoverLine>> preview(Actor actor, UUID id) {
        return tenants.of(actor, () -> find(id).chain(found -> lines(actor, found)));
    }

    /** Applies the chosen lines, all or none; fails with 409 if one is not as it was seen. */
    Uni<List<TakeoverLine>> takeOver(Actor actor, UUID id, TakeoverRequest chosen) {
        return tenants.of(actor, () -> find(id).chain(found -> lines(actor, found)
                .invoke(lines -> requireAsSeen(lines, chosen))
                .chain(() -> areas.setShares(
                        actor,
                        chosen.lines().stream()
                                .collect(toMap(
                                        TakeoverRequest.Line::area, TakeoverRequest.Line::share, (one, same) -> same))))
                .invoke(() -> found.takenOver(actor, OffsetDateTime.now(clock)))
                .call(calculations::flush)
                .chain(() -> lines(actor, found))));
    }

    private static void requireAsSeen(List<TakeoverLine> lines, TakeoverRequest chosen) {
        if (!chosen.lines().stream().allMatch(wanted -> lines.stream().anyMatch(wanted::isAsSeen))) {
            throw Problem.conflict("share-takeover-outdated");
        }
    }

    private Uni<List<TakeoverLine>> lines(Actor actor, ShareCalculation found) {
        var ki = actor.onlyKi();
        return areas.municipal(ki)
                .chain(held -> areas.shares(ki).map(shares -> Takeover.of(found.rows(), held, shares)));
    }

    private Uni<ShareCalculation> find(UUID id) {
        return calculations.findById(id).onItem().ifNull().failWith(Problem::notFound);
    }
}
