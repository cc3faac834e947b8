package nrw.kim.network.gap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import nrw.kim.events.NetworkGapEvent;
import nrw.kim.events.code.GapSource;
import nrw.kim.kit.Ids;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.event.DomainEvents;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.Idempotency;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.rest.Page;
import nrw.kim.kit.tenant.TenantTransaction;
import nrw.kim.kit.text.PersonalData;
import nrw.kim.network.gap.GapRepository.GapSearch;
import nrw.kim.network.gap.GapRequests.Escalate;
import nrw.kim.network.gap.GapRequests.Report;
import nrw.kim.network.gap.GapRequests.Solve;
import nrw.kim.network.history.History;
import nrw.kim.network.region.Kommunen;

/** What the koordinierende Stelle does with a gap, and what others may read of it. */
@ApplicationScoped
class GapService {
    private final TenantTransaction tenants;
    private final GapRepository gaps;
    private final History history;
    private final DomainEvents events;
    private final Idempotency idempotency;
    private final Ids ids;
    private final Clock clock;

    GapService(
            TenantTransaction tenants,
            GapRepository gaps,
            History history,
            DomainEvents events,
            Idempotency idempotency,
            Ids ids,
            Clock clock) {
        this.tenants = tenants;
        this.gaps = gaps;
        this.history = history;
        this.events = events;
        this.idempotency = idempotency;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<Page<GapView>> search(Actor actor, GapSearch search, UUID after, int limit) {
        var reader = GapReader.of(actor);
        return tenants.of(actor, () -> gaps.search(search, after, limit + 1))
                .map(rows -> Page.of(rows, limit, Gap::id, gap -> GapView.of(gap, reader)));
    }

    Uni<GapView> get(Actor actor, UUID id) {
        var reader = GapReader.of(actor);
        return tenants.of(actor, () -> find(id).invoke(gap -> {
                    if (!reader.sees(gap)) {
                        throw Problem.notFound();
                    }
                })
                .chain(gap -> history.of(id, reader.decides()).map(steps -> GapView.of(gap, reader, steps))));
    }

    Uni<GapView> report(Actor actor, String key, Report report) {
        var ki = actor.onlyKi();
        refusePersons(report);
        if (report.ags() != null) {
            Kommunen.requireInside(ki, List.of(report.ags()), "/ags");
        }
        var gap = new Gap(ids.next(), ki, GapSource.NETWORK, GapSubject.of(report), clock.instant());
        var fingerprint = Idempotency.fingerprint("gap " + report);
        return tenants.in(ki, () -> idempotency
                .once(ki, actor.sub(), key, fingerprint, gap.id(), () -> gaps.persistAndFlush(gap))
                .chain(result -> find(result.id()))
                .map(stored -> GapView.of(stored, GapReader.of(actor))));
    }

    Uni<GapView> triage(Actor actor, UUID id, int version, String note) {
        return move(actor, id, version, gap -> gap.triage(note), gap -> new NetworkGapEvent.Triaged(id));
    }

    Uni<GapView> recognise(Actor actor, UUID id, int version) {
        return move(
                actor,
                id,
                version,
                Gap::recognise,
                gap -> new NetworkGapEvent.Recognised(
                        id, gap.subject().kind(), gap.subject().domain(), gap.daysSinceReported(clock.instant())));
    }

    Uni<GapView> reject(Actor actor, UUID id, int version, String reason) {
        return move(actor, id, version, gap -> gap.reject(reason), gap -> new NetworkGapEvent.Rejected(id));
    }

    Uni<GapView> solve(Actor actor, UUID id, int version, Solve solution) {
        return move(
                actor,
                id,
                version,
                gap -> gap.solve(solution),
                gap -> new NetworkGapEvent.Solved(id, gap.status(), gap.daysSinceReported(clock.instant())));
    }

    Uni<GapView> escalate(Actor actor, UUID id, int version, Escalate escalation) {
        return move(actor, id, version, gap -> gap.escalate(escalation), gap -> new NetworkGapEvent.Escalated(id));
    }

    Uni<GapView> reopen(Actor actor, UUID id, int version) {
        return move(actor, id, version, Gap::reopen, gap -> new NetworkGapEvent.Reopened(id));
    }

    private Uni<GapView> move(
            Actor actor, UUID id, int version, Consumer<Gap> step, Function<Gap, NetworkGapEvent> event) {
        return tenants.of(actor, () -> find(id).invoke(gap -> IfMatch.check(version, gap.version()))
                .invoke(step)
                .call(gap -> events.append(gap.ki(), actor.sub(), event.apply(gap)))
                .call(gaps::flush)
                .map(gap -> GapView.of(gap, GapReader.of(actor))));
    }

    private Uni<Gap> find(UUID id) {
        return gaps.findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    private static void refusePersons(Report report) {
        var texts = new HashMap<String, String>();
        texts.put("/title", report.title());
        texts.put("/description", report.description());
        PersonalData.refuseIn(texts);
    }
}
