package nrw.kim.network.interpreter;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.AccessAction;
import nrw.kim.kit.access.AccessLog;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.problem.Violation;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.tenant.TenantTransaction;
import nrw.kim.network.http.Expected;
import nrw.kim.network.http.Saved;
import nrw.kim.network.persistence.Races;
import nrw.kim.network.region.Kommunen;
import nrw.kim.network.register.Register;

/** Keeps the pool. Reads of members are logged; who pauses for {@value #KEPT_YEARS} years is forgotten. */
@ApplicationScoped
public class InterpreterService {
    private static final int KEPT_YEARS = 2;
    private static final String PURPOSE = "INTERPRETER_POOL";

    private final TenantTransaction tenants;
    private final InterpreterRepository members;
    private final Register register;
    private final AccessLog accessLog;
    private final Clock clock;

    InterpreterService(
            TenantTransaction tenants,
            InterpreterRepository members,
            Register register,
            AccessLog accessLog,
            Clock clock) {
        this.tenants = tenants;
        this.members = members;
        this.register = register;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** A member as the rules look at it. */
    public record Member(UUID id, InterpreterDetails details) {}

    Uni<List<InterpreterView>> list(Actor actor) {
        var ki = actor.onlyKi();
        return tenants.in(ki, () -> forgetPaused(ki)
                .chain(() -> members.pool(ki))
                .call(() -> accessLog.read(ki, actor, PURPOSE, AccessAction.INTERPRETERS_READ, actor.org(), null))
                .map(pool -> pool.stream().map(InterpreterView::from).toList()));
    }

    Uni<InterpreterView> get(Actor actor, UUID id) {
        var ki = actor.onlyKi();
        return tenants.in(ki, () -> find(ki, id)
                .call(() -> accessLog.read(ki, actor, PURPOSE, AccessAction.INTERPRETERS_READ, id, null))
                .map(InterpreterView::from));
    }

    Uni<Saved<InterpreterView>> put(Actor actor, UUID id, Expected expected, InterpreterDetails details) {
        var ki = actor.onlyKi();
        requireOrder(details);
        Kommunen.requireInside(ki, details.ags(), "/ags");
        return Races.retried(() -> tenants.in(ki, () -> requireNotErased(ki, id)
                        .chain(() -> register.put(members, new Interpreter(ki, id, details), expected, actor))
                        .invoke(saved -> saved.record().pauseSince(LocalDate.now(clock)))
                        .call(members::flush)))
                .map(saved -> saved.map(InterpreterView::from));
    }

    Uni<Void> erase(Actor actor, UUID id, int version) {
        var ki = actor.onlyKi();
        return tenants.in(ki, () -> find(ki, id)
                .invoke(member -> IfMatch.check(version, member.version()))
                .invoke(Interpreter::erase)
                .call(members::flush)
                .replaceWithVoid());
    }

    /** All members that can be asked; in the caller's transaction. */
    public Uni<List<Member>> pool(KiKey ki) {
        return members.pool(ki)
                .map(pool -> pool.stream().map(InterpreterService::member).toList());
    }

    /** A member, whom nobody else may engage before the transaction ends; fails with 422 if there is none. */
    public Uni<Member> engage(KiKey ki, UUID id) {
        return members.locked(ki, id).map(member -> {
            if (member == null || member.isErased()) {
                throw Problem.rule(
                        "unknown-interpreter", new Violation("/interpreterId", "Reference", "not in this KI's pool"));
            }
            return member(member);
        });
    }

    /** Names by id, of those who are still in the pool and of those who left; in the caller's transaction. */
    public Uni<Map<UUID, String>> names(KiKey ki) {
        return members.all(ki).map(all -> all.stream()
                .collect(toMap(Interpreter::id, member -> member.details().name())));
    }

    private Uni<Void> forgetPaused(KiKey ki) {
        return members.pausedBefore(ki, LocalDate.now(clock).minusYears(KEPT_YEARS))
                .invoke(all -> all.forEach(Interpreter::erase))
                .call(members::flush)
                .replaceWithVoid();
    }

    private Uni<Void> requireNotErased(KiKey ki, UUID id) {
        return members.locked(ki, id)
                .invoke(member -> {
                    if (member != null && member.isErased()) {
                        throw Problem.notFound();
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Interpreter> find(KiKey ki, UUID id) {
        return members.member(ki, id).onItem().ifNull().failWith(Problem::notFound);
    }

    private static Member member(Interpreter member) {
        return new Member(member.id(), member.details());
    }

    private static void requireOrder(InterpreterDetails details) {
        if ((details.declaredOn() == null) != (details.declaredUntil() == null)
                || details.declaredOn() != null && details.declaredUntil().isBefore(details.declaredOn())) {
            throw Problem.validation(
                    List.of(new Violation("/declaredUntil", "Order", "must not be before declaredOn")));
        }
    }
}
