package nrw.kim.abh.procedure;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nrw.kim.abh.inbox.HandoverInboxService;
import nrw.kim.abh.rule.RuleBook;
import nrw.kim.abh.rule.RuleSet;
import nrw.kim.events.ProcedureEvent.Opened;
import nrw.kim.kit.Ids;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.event.DomainEvents;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.Idempotency;
import nrw.kim.kit.tenant.TenantTransaction;

/** Opens procedures: number, frozen rules, checklist, events and the answer STARTED in one transaction. */
@ApplicationScoped
class ProcedureOpeningService {
    private final TenantTransaction tenants;
    private final ProcedureService service;
    private final ProcedureRepository procedures;
    private final ChecklistRepository checklists;
    private final ProcedureNumbers numbers;
    private final RuleBook rules;
    private final HandoverInboxService inbox;
    private final DomainEvents events;
    private final Idempotency idempotency;
    private final Ids ids;
    private final Clock clock;

    ProcedureOpeningService(
            TenantTransaction tenants,
            ProcedureService service,
            ProcedureRepository procedures,
            ChecklistRepository checklists,
            ProcedureNumbers numbers,
            RuleBook rules,
            HandoverInboxService inbox,
            DomainEvents events,
            Idempotency idempotency,
            Ids ids,
            Clock clock) {
        this.tenants = tenants;
        this.service = service;
        this.procedures = procedures;
        this.checklists = checklists;
        this.numbers = numbers;
        this.rules = rules;
        this.inbox = inbox;
        this.events = events;
        this.idempotency = idempotency;
        this.ids = ids;
        this.clock = clock;
    }

    /** Opens a procedure, once per key; fails with 409 unless the handover is accepted and has none yet. */
    Uni<ProcedureView> open(Actor actor, OpenRequest request, String key) {
        if (actor.org() == null || !OfficersKinds.of(actor, rules).contains(request.kind())) {
            return Uni.createFrom().failure(Problem.forbidden());
        }
        var id = ids.next();
        var fingerprint = Idempotency.fingerprint(request.toString());
        return tenants.of(actor, () -> origin(actor, request)
                .chain(origin -> idempotency.once(
                        origin.ki(), actor.sub(), key, fingerprint, id, () -> create(actor, id, origin, request)))
                .chain(result -> service.visible(actor, result.id()))
                .call(procedures::flush)
                .chain(service::view));
    }

    private Uni<Origin> origin(Actor actor, OpenRequest request) {
        var ki = request.handoverId() == null
                ? Uni.createFrom().item(actor::onlyKi)
                : inbox.visible(actor, request.handoverId()).map(handover -> handover.ki());
        return ki.map(of -> new Origin(of, actor.org(), request.handoverId(), actor.sub(), actor.name()));
    }

    private Uni<Void> create(Actor actor, UUID id, Origin origin, OpenRequest request) {
        var today = LocalDate.now(clock);
        var rule = rules.inForce(request.kind(), today).orElseThrow(() -> Problem.rule("no-rules-in-force"));
        var appliedOn = request.appliedOn() == null ? today : request.appliedOn();
        return start(actor, id, origin)
                .chain(() -> numbers.next(origin.ki(), rule.authority(), today.getYear()))
                .chain(number -> procedures.persist(
                        new Procedure(id, origin, number, rule, appliedOn, OffsetDateTime.now(clock))))
                .chain(() -> checklists.persist(lines(id, origin, rule)))
                .chain(() ->
                        events.append(origin.ki(), actor.sub(), new Opened(id, origin.handover(), request.kind())));
    }

    private Uni<Void> start(Actor actor, UUID id, Origin origin) {
        return origin.handover() == null ? Uni.createFrom().voidItem() : inbox.start(actor, origin.handover(), id);
    }

    private List<ChecklistItem> lines(UUID procedure, Origin origin, RuleSet rule) {
        return IntStream.range(0, rule.conditions().size())
                .mapToObj(i -> new ChecklistItem(
                        ids.next(), origin.ki(), procedure, rule.conditions().get(i), i))
                .toList();
    }
}
