package nrw.kim.network.interpreting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nrw.kim.kit.event.EventHandler;
import nrw.kim.kit.event.ReceivedEvent;

/** Requests of case work. */
@ApplicationScoped
class InterpretingConsumer implements EventHandler {
    private final InterpretingIntake intake;

    InterpretingConsumer(InterpretingIntake intake) {
        this.intake = intake;
    }

    @Override
    public String topic() {
        return "kim.case.interpreting";
    }

    @Override
    public Uni<Void> handle(ReceivedEvent received) {
        return intake.take(received);
    }
}
