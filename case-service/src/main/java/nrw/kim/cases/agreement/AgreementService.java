package nrw.kim.cases.agreement;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.casefile.Case;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.cases.goal.Goal;
import nrw.kim.cases.goal.GoalService;
import nrw.kim.events.code.AccessAction;
import nrw.kim.kit.Ids;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.Idempotency;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.tenant.TenantTransaction;

/** Draws up Zielvereinbarungen and records who signed when. */
@ApplicationScoped
public class AgreementService {
    private final TenantTransaction tenants;
    private final CaseService cases;
    private final GoalService goals;
    private final AgreementRepository agreements;
    private final Idempotency idempotency;
    private final Ids ids;
    private final Clock clock;

    AgreementService(
            TenantTransaction tenants,
            CaseService cases,
            GoalService goals,
            AgreementRepository agreements,
            Idempotency idempotency,
            Ids ids,
            Clock clock) {
        this.tenants = tenants;
        this.cases = cases;
        this.goals = goals;
        this.agreements = agreements;
        this.idempotency = idempotency;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<List<GoalAgreement>> list(Actor actor, UUID caseId) {
        return tenants.of(actor, () -> cases.forReading(actor, caseId, AccessAction.GOAL_AGREEMENTS_READ)
                .chain(file -> agreements.ofCase(caseId)));
    }

    Uni<GoalAgreement> drawUp(Actor actor, UUID caseId, AgreementRequest request, String key) {
        var id = ids.next();
        return tenants.of(actor, () -> cases.forWork(actor, caseId)
                .invoke(file -> file.requireOpen("draw up goal agreement"))
                .chain(file -> idempotency.once(
                        file.ki(),
                        actor.sub(),
                        key,
                        Idempotency.fingerprint(caseId + " " + request),
                        id,
                        () -> store(actor, file, id, request)))
                .chain(result -> agreements.findById(result.id())));
    }

    private Uni<GoalAgreement> store(Actor actor, Case file, UUID id, AgreementRequest request) {
        return goals.ofCase(file.id())
                .invoke(known -> requireGoals(known, request.goalIds()))
                .chain(() -> agreements.ofCase(file.id()))
                .chain(earlier -> agreements.persistAndFlush(new GoalAgreement(
                        id, file.ki(), file.id(), earlier.size() + 1, request, actor, LocalDate.now(clock))));
    }

    private static void requireGoals(List<Goal.View> known, List<UUID> wanted) {
        if (!known.stream().map(Goal.View::id).toList().containsAll(wanted)) {
            throw Problem.rule("goal-of-another-case");
        }
    }

    Uni<GoalAgreement> sign(Actor actor, UUID caseId, UUID id, int version, Side side, LocalDate on) {
        return tenants.of(actor, () -> cases.forWork(actor, caseId)
                .chain(file -> agreements.findById(id))
                .invoke(agreement -> {
                    if (agreement == null || !agreement.caseId().equals(caseId)) {
                        throw Problem.notFound();
                    }
                    IfMatch.check(version, agreement.version());
                    agreement.sign(side, on);
                })
                .call(agreements::flush));
    }
}
