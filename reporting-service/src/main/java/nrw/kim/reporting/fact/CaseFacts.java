package nrw.kim.reporting.fact;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nrw.kim.events.CaseEvent;
import nrw.kim.kit.event.EventHandler;
import nrw.kim.kit.event.ReceivedEvent;

/** Facts of Fälle: opening, counselling, assessment, goals, closing. */
@ApplicationScoped
class CaseFacts implements EventHandler {
    private final FactLedger facts;

    CaseFacts(FactLedger facts) {
        this.facts = facts;
    }

    @Override
    public String topic() {
        return "kim.case.case";
    }

    @Override
    public Uni<Void> handle(ReceivedEvent received) {
        return switch ((CaseEvent) received.event()) {
            case CaseEvent.Opened e -> facts.count(received, e.personKey(), e.referralId());
            case CaseEvent.PhaseChanged e -> facts.keep(received);
            // Who is responsible is a person of the staff: no figure needs it.
            case CaseEvent.Assigned e -> Uni.createFrom().voidItem();
            case CaseEvent.Assessed e -> facts.count(received);
            case CaseEvent.GoalAgreed e -> facts.keep(received);
            case CaseEvent.GoalClosed e -> facts.count(received, e.goalId());
            case CaseEvent.GoalReopened e -> facts.count(received, e.goalId());
            // No figure is made of steps yet; the topic keeps them for the day when one is.
            case CaseEvent.StepPlanned e -> Uni.createFrom().voidItem();
            case CaseEvent.StepClosed e -> Uni.createFrom().voidItem();
            case CaseEvent.StepReopened e -> Uni.createFrom().voidItem();
            // A day that somebody entered may change any number of times, the clock says what follows anyway: no figure
            // counts it.
            case CaseEvent.TransitionExpected e -> Uni.createFrom().voidItem();
            case CaseEvent.ContactRecorded e -> facts.count(received);
            case CaseEvent.ContactCorrected e -> facts.count(received);
            case CaseEvent.ContactWithdrawn e -> facts.count(received);
            case CaseEvent.Closed e -> facts.count(received);
            case CaseEvent.Reopened e -> facts.count(received);
            case CaseEvent.Merged e -> facts.count(received, e.personKey());
            case CaseEvent.MergeReverted e -> facts.count(received);
            // A right of the person, no outcome: the case counts on in groups that tell nothing of anybody.
            case CaseEvent.Restricted e -> Uni.createFrom().voidItem();
            case CaseEvent.RestrictionLifted e -> Uni.createFrom().voidItem();
        };
    }
}
