package nrw.kim.network.gap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nrw.kim.kit.event.EventHandler;
import nrw.kim.kit.event.ReceivedEvent;

/** Gaps reported in abh-service. */
@ApplicationScoped
class AbhGapConsumer implements EventHandler {
    private final GapIntake intake;

    AbhGapConsumer(GapIntake intake) {
        this.intake = intake;
    }

    @Override
    public String topic() {
        return "kim.abh.gap";
    }

    @Override
    public Uni<Void> handle(ReceivedEvent received) {
        return intake.take(received);
    }
}
