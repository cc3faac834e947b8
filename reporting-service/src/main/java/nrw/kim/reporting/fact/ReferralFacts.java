package nrw.kim.reporting.fact;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nrw.kim.events.ReferralEvent;
import nrw.kim.kit.event.EventHandler;
import nrw.kim.kit.event.ReceivedEvent;

/** Facts of Fallzuweisungen. */
@ApplicationScoped
class ReferralFacts implements EventHandler {
    private final FactLedger facts;

    ReferralFacts(FactLedger facts) {
        this.facts = facts;
    }

    @Override
    public String topic() {
        return "kim.case.referral";
    }

    @Override
    public Uni<Void> handle(ReceivedEvent received) {
        return switch ((ReferralEvent) received.event()) {
            case ReferralEvent.Received e -> facts.count(received);
            case ReferralEvent.Accepted e -> facts.count(received, e.caseId());
            case ReferralEvent.Declined e -> facts.count(received);
            case ReferralEvent.Merged e -> facts.count(received, e.caseId());
            case ReferralEvent.Forwarded e -> facts.count(received);
            case ReferralEvent.Withdrawn e -> facts.count(received);
            // What the sender adds changes no figure.
            case ReferralEvent.Amended e -> Uni.createFrom().voidItem();
        };
    }
}
