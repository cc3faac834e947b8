package nrw.kim.reporting.fact;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nrw.kim.events.ProcedureEvent;
import nrw.kim.kit.event.EventHandler;
import nrw.kim.kit.event.ReceivedEvent;

/** Facts of Verfahren in Baustein 3. */
@ApplicationScoped
class ProcedureFacts implements EventHandler {
    private final FactLedger facts;

    ProcedureFacts(FactLedger facts) {
        this.facts = facts;
    }

    @Override
    public String topic() {
        return "kim.abh.procedure";
    }

    @Override
    public Uni<Void> handle(ReceivedEvent received) {
        return switch ((ProcedureEvent) received.event()) {
            case ProcedureEvent.Opened e -> facts.count(received, e.handoverId());
            // The state of one condition is case work, not a figure.
            case ProcedureEvent.Checked e -> Uni.createFrom().voidItem();
            case ProcedureEvent.Decided e -> facts.count(received);
            case ProcedureEvent.Closed e -> facts.keep(received);
        };
    }
}
