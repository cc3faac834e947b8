package nrw.kim.reporting.fact;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nrw.kim.events.ErasureEvent;
import nrw.kim.kit.event.EventHandler;
import nrw.kim.kit.event.ReceivedEvent;

/** Löschung of cases and persons: nothing to take back, because facts are groups and random keys that lead to nobody. */
@ApplicationScoped
class ErasureFacts implements EventHandler {
    @Override
    public String topic() {
        return "kim.case.erasure";
    }

    @Override
    public Uni<Void> handle(ReceivedEvent received) {
        return switch ((ErasureEvent) received.event()) {
            case ErasureEvent.Announced e -> Uni.createFrom().voidItem();
            case ErasureEvent.Revoked e -> Uni.createFrom().voidItem();
            case ErasureEvent.Held e -> Uni.createFrom().voidItem();
            case ErasureEvent.Released e -> Uni.createFrom().voidItem();
            case ErasureEvent.CaseErased e -> Uni.createFrom().voidItem();
            case ErasureEvent.PersonErased e -> Uni.createFrom().voidItem();
        };
    }
}
