package nrw.kim.cases.handover;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.AccessAction;
import nrw.kim.kit.Ids;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.tenant.TenantTransaction;

/** The Übergabeprocedere of a KI: its own list, else the default of the house (B2-34). */
@ApplicationScoped
public class ProcedereService {
    private final TenantTransaction tenants;
    private final ProcedereRepository points;
    private final CheckRepository checks;
    private final HandoverRepository handovers;
    private final CaseService cases;
    private final Ids ids;

    ProcedereService(
            TenantTransaction tenants,
            ProcedereRepository points,
            CheckRepository checks,
            HandoverRepository handovers,
            CaseService cases,
            Ids ids) {
        this.tenants = tenants;
        this.points = points;
        this.checks = checks;
        this.handovers = handovers;
        this.cases = cases;
        this.ids = ids;
    }

    Uni<Procedere> read(Actor actor) {
        return tenants.of(actor, () -> of(actor.onlyKi()));
    }

    /** The list in force; in the caller's transaction. */
    Uni<Procedere> of(KiKey ki) {
        return points.of(ki)
                .map(own -> own.isEmpty()
                        ? Procedere.standard()
                        : new Procedere(own.stream().map(ProcederePoint::point).toList()));
    }

    /** Replaces the KI's list; an empty one goes back to the default. The consent stays mandatory, whatever the list says. */
    Uni<Procedere> replace(Actor actor, List<Procedere.Point> wanted) {
        var codes = new HashSet<String>();
        if (!wanted.stream().allMatch(point -> codes.add(point.code()))) {
            throw Problem.rule("procedere-code-twice");
        }
        if (!wanted.isEmpty() && wanted.stream().noneMatch(p -> p.code().equals("CONSENT_PRESENT") && p.mandatory())) {
            throw Problem.rule("procedere-needs-consent");
        }
        var ki = actor.onlyKi();
        return tenants.in(ki, () -> points.clear(ki)
                .chain(() -> store(ki, wanted))
                .call(points::flush)
                .chain(() -> of(ki)));
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
