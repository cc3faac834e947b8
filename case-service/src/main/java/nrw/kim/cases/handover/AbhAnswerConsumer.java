package nrw.kim.cases.handover;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nrw.kim.events.HandoverAnswerEvent;
import nrw.kim.kit.event.EventHandler;
import nrw.kim.kit.event.ReceivedEvent;

/** Moves a handover when the ABH has answered. */
@ApplicationScoped
class AbhAnswerConsumer implements EventHandler {
    private final AnswerService answers;

    AbhAnswerConsumer(AnswerService answers) {
        this.answers = answers;
    }

    @Override
    public String topic() {
        return "kim.abh.handover-answer";
    }

    @Override
    public Uni<Void> handle(ReceivedEvent received) {
        return switch ((HandoverAnswerEvent) received.event()) {
            case HandoverAnswerEvent.Answered answered -> answers.apply(answered);
        };
    }
}
