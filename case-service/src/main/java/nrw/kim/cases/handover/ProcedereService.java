package nrw.kim.cases.handover;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.cases.persistence.FirstWriter;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.AccessAction;
import nrw.kim.kit.Ids;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.tenant.TenantTransaction;

/** The Übergabeprocedere of a KI: its own list, else the default of the house (B2-34). */
@ApplicationScoped
public class ProcedereService {
    private final TenantTransaction tenants;
    private final ProcedereListRepository lists;
    private final ProcedereRepository points;
    private final CheckRepository checks;
    private final HandoverRepository handovers;
    private final CaseService cases;
    private final Ids ids;
    private final Clock clock;

    ProcedereService(
            TenantTransaction tenants,
            ProcedereListRepository lists,
            ProcedereRepository points,
            CheckRepository checks,
            HandoverRepository handovers,
            CaseService cases,
            Ids ids,
            Clock clock) {
        this.tenants = tenants;
        this.lists = lists;
        this.points = points;
        this.checks = checks;
        this.handovers = handovers;
        this.cases = cases;
        this.ids = ids;
        this.clock = clock;
    }

    /** A list with the version to change it on; 0 as long as the KI has replaced nothing. */
    record Versioned(Procedere procedere, int version) {}

    Uni<Versioned> read(Actor actor) {
        var ki = actor.onlyKi();
        return tenants.of(actor, () -> lists.findById(ki.value()).chain(list -> versioned(ki, list)));
    }

    private Uni<Versioned> versioned(KiKey ki, ProcedereList list) {
        return of(ki).map(found -> new Versioned(found, ProcedereList.numberOf(list)));
    }

    /** The list in force; in the caller's transaction. */
    Uni<Procedere> of(KiKey ki) {
        return points.of(ki)
                .map(own -> own.isEmpty()
                        ? Procedere.standard()
                        : new Procedere(own.stream().map(ProcederePoint::point).toList()));
    }

    /** Replaces the KI's list; an empty one goes back to the default. The consent stays mandatory, whatever the list says. */
    Uni<Versioned> replace(Actor actor, int version, List<Procedere.Point> wanted) {
        var codes = new HashSet<String>();
        if (!wanted.stream().allMatch(point -> codes.add(point.code()))) {
            throw Problem.rule("procedere-code-twice");
        }
        if (!wanted.isEmpty() && wanted.stream().noneMatch(p -> p.code().equals("CONSENT_PRESENT") && p.mandatory())) {
            throw Problem.rule("procedere-needs-consent");
        }
        var ki = actor.onlyKi();
        return FirstWriter.wins(tenants.in(ki, () -> lists.findById(ki.value())
                .invoke(list -> IfMatch.check(version, ProcedereList.numberOf(list)))
                .map(list -> list == null ? new ProcedereList(ki) : list)
                .chain(list -> lists.persistAndFlush(list.replaced(actor, OffsetDateTime.now(clock))))
                .call(() -> points.clear(ki))
                .call(() -> store(ki, wanted))
                .call(points::flush)
                .chain(list -> versioned(ki, list))));
    }

    private Uni<Void> store(KiKey ki, List<Procedere.Point> wanted) {
        var chain = Uni.createFrom().voidItem();
        for (int i = 0; i < wanted.size(); i++) {
            var point = new ProcederePoint(ids.next(), ki, wanted.get(i), i);
            chain = chain.chain(() -> points.persist(point)).replaceWithVoid();
        }
        return chain;
    }

    /** What was answered when a handover was offered; for its sender. */
    Uni<List<HandoverCheck.View>> answers(Actor actor, UUID handoverId) {
        return tenants.of(actor, () -> handovers
                .findById(handoverId)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .call(handover -> cases.reading(actor, handover.caseId(), AccessAction.HANDOVERS_READ)
                        .invoke(reading -> handover.requireReadable(reading.rights())))
                .chain(handover -> checks.ofHandover(handoverId))
                .map(all -> all.stream().map(HandoverCheck::view).toList()));
    }
}
