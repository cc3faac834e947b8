package nrw.kim.reporting.fact;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nrw.kim.events.ConsentEvent;
import nrw.kim.kit.event.EventHandler;
import nrw.kim.kit.event.ReceivedEvent;

/** Facts of Einwilligungen. */
@ApplicationScoped
class ConsentFacts implements EventHandler {
    private final FactLedger facts;

    ConsentFacts(FactLedger facts) {
        this.facts = facts;
    }

    @Override
    public String topic() {
        return "kim.case.consent";
    }

    @Override
    public Uni<Void> handle(ReceivedEvent received) {
        return switch ((ConsentEvent) received.event()) {
            case ConsentEvent.Given e -> facts.keep(received);
            case ConsentEvent.Withdrawn e -> facts.keep(received);
        };
    }
}
