package nrw.kim.network.interpreting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import nrw.kim.events.code.AccessAction;
import nrw.kim.events.code.InterpretingCancellation;
import nrw.kim.events.code.InterpretingStatus;
import nrw.kim.kit.access.AccessLog;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.event.DomainEvents;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.rest.Page;
import nrw.kim.kit.tenant.TenantTransaction;
import nrw.kim.network.interpreter.InterpreterService;
import nrw.kim.network.persistence.Races;

/** What who leads the pool does with a request; each step is answered to who asked. */
@ApplicationScoped
class InterpretingService {
    private static final String PURPOSE = "INTERPRETER_POOL";

    private final TenantTransaction tenants;
    private final InterpretingRepository requests;
    private final RateRepository rates;
    private final InterpreterService pool;
    private final DomainEvents events;
    private final AccessLog accessLog;

    InterpretingService(
            TenantTransaction tenants,
            InterpretingRepository requests,
            RateRepository rates,
            InterpreterService pool,
            DomainEvents events,
            AccessLog accessLog) {
        this.tenants = tenants;
        this.requests = requests;
        this.rates = rates;
        this.pool = pool;
        this.events = events;
        this.accessLog = accessLog;
    }

    Uni<Page<InterpretingView>> search(Actor actor, List<InterpretingStatus> status, UUID after, int limit) {
        var ki = actor.onlyKi();
        return tenants.in(ki, () -> requests.search(status, after, limit + 1).chain(rows -> pool.names(ki)
                .call(() -> accessLog.read(ki, actor, PURPOSE, AccessAction.INTERPRETING_READ, actor.org(), null))
                .map(names -> Page.of(rows, limit, InterpretingRequest::id, row -> view(row, names)))));
    }

    Uni<InterpretingView> get(Actor actor, UUID id) {
        return tenants.of(actor, () -> find(id).call(request ->
                        accessLog.read(request.ki(), actor, PURPOSE, AccessAction.INTERPRETING_READ, id, null))
                .chain(this::named));
    }

    /** Who could do it, the best first, with the reasons. */
    Uni<List<Match>> matches(Actor actor, UUID id) {
        return tenants.of(actor, () -> find(id).call(request ->
                        accessLog.read(request.ki(), actor, PURPOSE, AccessAction.INTERPRETERS_READ, id, null))
                .chain(request -> pool.pool(request.ki()).chain(members -> requests.open(request.ki())
                        .map(open -> Match.ranked(request.need(), members, open)))));
    }

    /** Nobody is engaged twice at once, and nobody without a declaration that holds. */
    Uni<InterpretingView> offer(Actor actor, UUID id, int version, UUID interpreterId) {
        return tenants.of(actor, () -> find(id).invoke(request -> IfMatch.check(version, request.version()))
                .call(request -> pool.engage(request.ki(), interpreterId)
                        .invoke(request::offer)
                        .call(() -> requireFree(request)))
                .chain(request -> said(actor, request)));
    }

    private Uni<Void> requireFree(InterpretingRequest request) {
        return requests.open(request.ki())
                .invoke(open -> {
                    if (open.stream()
                            .filter(other -> !other.id().equals(request.id()))
                            .filter(other -> request.interpreterId().equals(other.interpreterId()))
                            .anyMatch(other -> other.need().overlaps(request.need()))) {
                        throw Problem.conflict("interpreter-busy");
                    }
                })
                .replaceWithVoid();
    }

    Uni<InterpretingView> accept(Actor actor, UUID id, int version) {
        return move(actor, id, version, InterpretingRequest::accept);
    }

    Uni<InterpretingView> decline(Actor actor, UUID id, int version) {
        return move(actor, id, version, InterpretingRequest::decline);
    }

    Uni<InterpretingView> giveUp(Actor actor, UUID id, int version) {
        return move(actor, id, version, InterpretingRequest::giveUp);
    }

    Uni<InterpretingView> cancel(Actor actor, UUID id, int version, InterpretingCancellation reason) {
        return move(actor, id, version, request -> request.cancel(reason));
    }

    Uni<InterpretingView> complete(Actor actor, UUID id, int version, int minutes, int km) {
        return tenants.of(actor, () -> find(id).invoke(request -> IfMatch.check(version, request.version()))
                .call(request -> rates.of(request.ki())
                        .invoke(rate -> request.complete(minutes, km, rate.centsFor(minutes, km))))
                .chain(request -> said(actor, request)));
    }

    Uni<Rate.View> rate(Actor actor) {
        var ki = actor.onlyKi();
        return tenants.in(ki, () -> rates.of(ki).map(Rate::view));
    }

    /** What was done before keeps the amount that held then. */
    Uni<Rate.View> setRate(Actor actor, int version, Rate.Amounts amounts) {
        var ki = actor.onlyKi();
        return Races.retried(() -> tenants.in(ki, () -> rates.of(ki)
                .invoke(rate -> IfMatch.check(version, rate.version()))
                .invoke(rate -> rate.say(amounts))
                .chain(rates::persistAndFlush)
                .map(Rate::view)));
    }

    Uni<String> payments(Actor actor, YearMonth month) {
        var ki = actor.onlyKi();
        return tenants.in(
                ki, () -> requests.done(ki, month.atDay(1), month.plusMonths(1).atDay(1))
                        .chain(done -> pool.names(ki)
                                .call(() -> accessLog.read(
                                        ki, actor, PURPOSE, AccessAction.INTERPRETERS_READ, actor.org(), null))
                                .map(names -> Payments.csv(done, names))));
    }

    private Uni<InterpretingView> move(Actor actor, UUID id, int version, Consumer<InterpretingRequest> step) {
        return tenants.of(actor, () -> find(id).invoke(request -> IfMatch.check(version, request.version()))
                .invoke(step)
                .chain(request -> said(actor, request)));
    }

    private Uni<InterpretingView> said(Actor actor, InterpretingRequest request) {
        return events.append(request.ki(), actor.sub(), InterpretingIntake.answer(request))
                .call(requests::flush)
                .chain(() -> named(request));
    }

    private Uni<InterpretingView> named(InterpretingRequest request) {
        return pool.names(request.ki()).map(names -> view(request, names));
    }

    private static InterpretingView view(InterpretingRequest request, Map<UUID, String> names) {
        var id = request.interpreterId();
        return InterpretingView.from(request, id == null ? null : names.get(id));
    }

    private Uni<InterpretingRequest> find(UUID id) {
        return requests.findById(id).onItem().ifNull().failWith(Problem::notFound);
    }
}
