package nrw.kim.reporting.fact;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nrw.kim.events.FeedbackEvent;
import nrw.kim.kit.event.EventHandler;
import nrw.kim.kit.event.ReceivedEvent;

/** Facts of what Ratsuchende say. Figures by site and half-year are case-service's; here they become indicators. */
@ApplicationScoped
class FeedbackFacts implements EventHandler {
    private final FactLedger facts;

    FeedbackFacts(FactLedger facts) {
        this.facts = facts;
    }

    @Override
    public String topic() {
        return "kim.case.feedback";
    }

    @Override
    public Uni<Void> handle(ReceivedEvent received) {
        return switch ((FeedbackEvent) received.event()) {
            case FeedbackEvent.Received e -> facts.count(received);
        };
    }
}
