package nrw.kim.reporting.fact;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nrw.kim.events.GapEvent;
import nrw.kim.kit.event.EventHandler;
import nrw.kim.kit.event.ReceivedEvent;

/** Facts of Systemlücken that an ABH reported. */
@ApplicationScoped
class AbhGapFacts implements EventHandler {
    private final FactLedger facts;

    AbhGapFacts(FactLedger facts) {
        this.facts = facts;
    }

    @Override
    public String topic() {
        return "kim.abh.gap";
    }

    @Override
    public Uni<Void> handle(ReceivedEvent received) {
        return switch ((GapEvent) received.event()) {
            case GapEvent.Reported e -> facts.count(received);
        };
    }
}
