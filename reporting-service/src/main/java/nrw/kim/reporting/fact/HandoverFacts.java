package nrw.kim.reporting.fact;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nrw.kim.events.HandoverEvent;
import nrw.kim.kit.event.EventHandler;
import nrw.kim.kit.event.ReceivedEvent;

/** Facts of Fallübergaben. */
@ApplicationScoped
class HandoverFacts implements EventHandler {
    private final FactLedger facts;

    HandoverFacts(FactLedger facts) {
        this.facts = facts;
    }

    @Override
    public String topic() {
        return "kim.case.handover";
    }

    @Override
    public Uni<Void> handle(ReceivedEvent received) {
        return switch ((HandoverEvent) received.event()) {
            case HandoverEvent.Offered e -> facts.count(received, e.caseId());
            case HandoverEvent.Accepted e -> facts.count(received, e.caseId());
            case HandoverEvent.Declined e -> facts.count(received, e.caseId());
            case HandoverEvent.Withdrawn e -> facts.count(received, e.caseId());
            case HandoverEvent.Expired e -> facts.count(received, e.caseId());
            case HandoverEvent.Started e -> facts.count(received, e.caseId());
            case HandoverEvent.Completed e -> facts.count(received, e.caseId());
            case HandoverEvent.Returned e -> facts.count(received, e.caseId());
            // No figure asks how often bodies ask back.
            case HandoverEvent.Asked e -> Uni.createFrom().voidItem();
            case HandoverEvent.Replied e -> Uni.createFrom().voidItem();
        };
    }
}
