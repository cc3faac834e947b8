package nrw.kim.events;

import java.util.UUID;
import nrw.kim.events.code.CheckState;
import nrw.kim.events.code.ProcedureDecision;
import nrw.kim.events.code.ProcedureKind;

/** What happens to a Verfahren of Verstetigung or naturalisation in Baustein 3 (B3-01). */
@OnTopic("kim.abh.procedure")
public sealed interface ProcedureEvent extends KimEvent {

    /** Verfahren eröffnet: from a handover or, without one, at the authority itself. */
    @EventType(value = "nrw.kim.procedure.opened.v1", title = "Verfahren eröffnet", titleEn = "Procedure opened")
    record Opened(UUID procedureId, @MayBeAbsent UUID handoverId, ProcedureKind kind) implements ProcedureEvent {
        @Override
        public UUID aggregateId() {
            return procedureId;
        }
    }

    /** Voraussetzung geprüft: a hint by a published rule; a human decides. */
    @EventType(value = "nrw.kim.procedure.checked.v1", title = "Voraussetzung geprüft", titleEn = "Condition checked")
    record Checked(UUID procedureId, RuleCode condition, CheckState state) implements ProcedureEvent {
        @Override
        public UUID aggregateId() {
            return procedureId;
        }
    }

    /** Verfahren entschieden: by the officer, {@code days} after its opening. */
    @EventType(value = "nrw.kim.procedure.decided.v1", title = "Verfahren entschieden", titleEn = "Procedure decided")
    record Decided(UUID procedureId, ProcedureKind kind, ProcedureDecision decision, int days)
            implements ProcedureEvent {
        @Override
        public UUID aggregateId() {
            return procedureId;
        }
    }

    /** Verfahren geschlossen: nothing follows. */
    @EventType(value = "nrw.kim.procedure.closed.v1", title = "Verfahren geschlossen", titleEn = "Procedure closed")
    record Closed(UUID procedureId) implements ProcedureEvent {
        @Override
        public UUID aggregateId() {
            return procedureId;
        }
    }
}
