package nrw.kim.reporting.fact;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nrw.kim.events.NetworkGapEvent;
import nrw.kim.kit.event.EventHandler;
import nrw.kim.kit.event.ReceivedEvent;

/** What became of Systemlücken in the network. */
@ApplicationScoped
class NetworkGapFacts implements EventHandler {
    private final FactLedger facts;

    NetworkGapFacts(FactLedger facts) {
        this.facts = facts;
    }

    @Override
    public String topic() {
        return "kim.network.gap";
    }

    @Override
    public Uni<Void> handle(ReceivedEvent received) {
        return switch ((NetworkGapEvent) received.event()) {
            case NetworkGapEvent.Triaged e -> facts.keep(received);
            case NetworkGapEvent.Recognised e -> facts.count(received);
            case NetworkGapEvent.Rejected e -> facts.keep(received);
            case NetworkGapEvent.Bundled e -> facts.keep(received);
            case NetworkGapEvent.Submitted e -> facts.keep(received);
            case NetworkGapEvent.Decided e -> facts.keep(received);
            case NetworkGapEvent.Escalated e -> facts.keep(received);
            case NetworkGapEvent.Solved e -> facts.keep(received);
            case NetworkGapEvent.Reopened e -> facts.keep(received);
        };
    }
}
