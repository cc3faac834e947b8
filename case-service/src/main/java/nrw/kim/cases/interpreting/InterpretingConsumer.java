package nrw.kim.cases.interpreting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nrw.kim.events.InterpretingAnswerEvent;
import nrw.kim.kit.event.EventHandler;
import nrw.kim.kit.event.ReceivedEvent;

/** Answers of the pool. */
@ApplicationScoped
class InterpretingConsumer implements EventHandler {
    private final InterpretingService interpreting;

    InterpretingConsumer(InterpretingService interpreting) {
        this.interpreting = interpreting;
    }

    @Override
    public String topic() {
        return "kim.network.interpreting";
    }

    @Override
    public Uni<Void> handle(ReceivedEvent received) {
        return interpreting.take((InterpretingAnswerEvent) received.event());
    }
}
