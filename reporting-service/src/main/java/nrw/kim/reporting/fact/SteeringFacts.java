package nrw.kim.reporting.fact;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nrw.kim.events.SteeringEvent;
import nrw.kim.kit.event.EventHandler;
import nrw.kim.kit.event.ReceivedEvent;

/** Facts of the bodies: Sitzungen, Beschlüsse, Arbeitsaufträge. */
@ApplicationScoped
class SteeringFacts implements EventHandler {
    private final FactLedger facts;

    SteeringFacts(FactLedger facts) {
        this.facts = facts;
    }

    @Override
    public String topic() {
        return "kim.network.steering";
    }

    @Override
    public Uni<Void> handle(ReceivedEvent received) {
        return switch ((SteeringEvent) received.event()) {
            case SteeringEvent.MeetingHeld e -> facts.count(received);
            case SteeringEvent.DecisionTaken e -> facts.count(received, e.meetingId());
            case SteeringEvent.AssignmentGiven e -> facts.keep(received);
            case SteeringEvent.AssignmentDone e -> facts.count(received);
            case SteeringEvent.GroupFounded e -> facts.keep(received);
        };
    }
}
