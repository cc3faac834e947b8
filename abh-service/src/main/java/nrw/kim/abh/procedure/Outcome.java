package nrw.kim.abh.procedure;

import nrw.kim.events.code.HandoverOutcome;
import nrw.kim.events.code.ProcedureDecision;
import nrw.kim.events.code.ProcedureKind;

/** What the case manager is told about a decision. */
final class Outcome {
    private Outcome() {}

    static HandoverOutcome of(ProcedureKind kind, ProcedureDecision decision) {
        var isTitle = kind != ProcedureKind.P10_STAG;
        return switch (decision) {
            case GRANTED -> isTitle ? HandoverOutcome.TITLE_GRANTED : HandoverOutcome.NATURALISED;
            case REFUSED -> isTitle ? HandoverOutcome.TITLE_REFUSED : HandoverOutcome.NATURALISATION_REFUSED;
            case WITHDRAWN -> HandoverOutcome.APPLICATION_WITHDRAWN;
        };
    }
}
