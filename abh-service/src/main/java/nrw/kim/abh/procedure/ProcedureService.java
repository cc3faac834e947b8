package nrw.kim.abh.procedure;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import nrw.kim.abh.inbox.HandoverInboxService;
import nrw.kim.abh.rule.RuleBook;
import nrw.kim.events.KimEvent;
import nrw.kim.events.ProcedureEvent;
import nrw.kim.events.RuleCode;
import nrw.kim.events.code.AccessAction;
import nrw.kim.events.code.CheckState;
import nrw.kim.kit.access.AccessLog;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.event.DomainEvents;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.rest.Page;
import nrw.kim.kit.tenant.TenantTransaction;

/** Shows procedures, records what officers find and decide, and says so on {@code kim.abh.procedure}. */
@ApplicationScoped
public class ProcedureService {
    private final TenantTransaction tenants;
    private final ProcedureRepository procedures;
    private final ChecklistRepository checklists;
    private final RuleBook rules;
    private final HandoverInboxService inbox;
    private final DomainEvents events;
    private final AccessLog accessLog;
    private final Clock clock;

    ProcedureService(
            TenantTransaction tenants,
            ProcedureRepository procedures,
            ChecklistRepository checklists,
            RuleBook rules,
            HandoverInboxService inbox,
            DomainEvents events,
            AccessLog accessLog,
            Clock clock) {
        this.tenants = tenants;
        this.procedures = procedures;
        this.checklists = checklists;
        this.rules = rules;
        this.inbox = inbox;
        this.events = events;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    Uni<Page<ProcedureListItem>> list(Actor actor, ProcedureFilter filter) {
        return tenants.of(actor, () -> procedures
                .visibleTo(actor, OfficersKinds.of(actor, rules), filter, today())
                .chain(rows -> checklists
                        .counts(rows.stream().map(Procedure::id).toList())
                        .map(counts -> Page.of(rows, filter.limit, Procedure::id, row -> item(row, counts)))));
    }

    /** Reads a procedure; each read is logged. */
    Uni<ProcedureView> read(Actor actor, UUID id) {
        return tenants.of(actor, () -> visible(actor, id)
                .call(procedure ->
                        accessLog.read(procedure.ki(), actor, "HANDOVER", AccessAction.PROCEDURE_READ, id, null))
                .chain(this::view));
    }

    Uni<ProcedureView> check(Actor actor, UUID id, int version, String code, CheckRequest found) {
        return change(actor, id, version, (procedure, checklist) -> {
            procedure.check(now());
            var item = checklist.item(code);
            item.check(found, checklist.condition(item), actor, now());
            return Uni.createFrom().item(new ProcedureEvent.Checked(id, new RuleCode(code), found.state()));
        });
    }

    Uni<ProcedureView> decide(Actor actor, UUID id, int version, DecisionRequest wanted) {
        return change(actor, id, version, (procedure, checklist) -> {
            procedure.require(ProcedureStatus.OPEN, "decide");
            procedure.decide(Ruling.of(wanted, checklist.rule().grant(), checklist, actor.sub(), now()));
            return answer(actor, procedure)
                    .replaceWith(new ProcedureEvent.Decided(
                            id, procedure.kind(), wanted.decision(), procedure.ageDays(today())));
        });
    }

    /** Closes a decided procedure; the version is checked if the caller names one. */
    Uni<ProcedureView> close(Actor actor, UUID id, Integer version) {
        return change(actor, id, version, (procedure, checklist) -> {
            procedure.close(now());
            return Uni.createFrom().item(new ProcedureEvent.Closed(id));
        });
    }

    /** A procedure that the actor may see, in the caller's transaction; fails with 404. */
    public Uni<Procedure> visible(Actor actor, UUID id) {
        var kinds = OfficersKinds.of(actor, rules);
        return procedures
                .findById(id)
                .map(found ->
                        found != null && found.org().equals(actor.org()) && kinds.contains(found.kind()) ? found : null)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }

    /** A procedure with its checklist, in the caller's transaction. */
    Uni<ProcedureView> view(Procedure procedure) {
        return checklist(procedure).map(checklist -> ProcedureView.from(procedure, checklist, today()));
    }

    private interface Change {
        Uni<? extends KimEvent> apply(Procedure procedure, Checklist checklist);
    }

    private Uni<ProcedureView> change(Actor actor, UUID id, Integer version, Change change) {
        return tenants.of(actor, () -> visible(actor, id)
                .invoke(procedure -> checkVersion(version, procedure))
                .call(procedure -> checklist(procedure)
                        .chain(checklist -> change.apply(procedure, checklist))
                        .chain(event -> events.append(procedure.ki(), actor.sub(), event)))
                .call(procedures::flush)
                .chain(this::view));
    }

    private Uni<Void> answer(Actor actor, Procedure procedure) {
        return procedure.handoverId() == null
                ? Uni.createFrom().voidItem()
                : inbox.complete(
                        actor,
                        procedure.handoverId(),
                        Outcome.of(procedure.kind(), procedure.ruling().decision()));
    }

    private Uni<Checklist> checklist(Procedure procedure) {
        var rule = rules.get(procedure.ruleId(), procedure.ruleVersion());
        return checklists.ofProcedure(procedure.id()).map(items -> new Checklist(rule, items));
    }

    private ProcedureListItem item(Procedure procedure, Map<UUID, Map<CheckState, Long>> counts) {
        var summary = ChecklistSummary.of(counts.getOrDefault(procedure.id(), Map.of()));
        return ProcedureListItem.from(procedure, summary, today());
    }

    private static void checkVersion(Integer version, Procedure procedure) {
        if (version != null) {
            IfMatch.check(version, procedure.version());
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
