package nrw.kim.reporting.fact;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nrw.kim.events.WalkInEvent;
import nrw.kim.kit.event.EventHandler;
import nrw.kim.kit.event.ReceivedEvent;

/** Facts of the Offene Sprechstunde. A visit counts no person: who stays anonymous may come twice. */
@ApplicationScoped
class WalkInFacts implements EventHandler {
    private final FactLedger facts;

    WalkInFacts(FactLedger facts) {
        this.facts = facts;
    }

    @Override
    public String topic() {
        return "kim.case.walk-in";
    }

    @Override
    public Uni<Void> handle(ReceivedEvent received) {
        return switch ((WalkInEvent) received.event()) {
            case WalkInEvent.Recorded e -> facts.count(received);
        };
    }
}
