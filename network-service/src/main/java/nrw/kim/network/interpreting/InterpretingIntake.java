package nrw.kim.network.interpreting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Consumer;
import nrw.kim.events.InterpretingAnswerEvent;
import nrw.kim.events.InterpretingRequestEvent;
import nrw.kim.kit.event.DomainEvents;
import nrw.kim.kit.event.ReceivedEvent;

/** Takes what case work asks, moves and calls off. What comes too late for a request that is over changes nothing. */
@ApplicationScoped
class InterpretingIntake {
    /** The answer is the pool's, not somebody's. */
    private static final String POOL = "interpreter-pool";

    private final InterpretingRepository requests;
    private final DomainEvents events;

    InterpretingIntake(InterpretingRepository requests, DomainEvents events) {
        this.requests = requests;
        this.events = events;
    }

    Uni<Void> take(ReceivedEvent received) {
        return switch ((InterpretingRequestEvent) received.event()) {
            case InterpretingRequestEvent.Requested requested -> store(received, requested);
            case InterpretingRequestEvent.Moved moved ->
                change(
                        moved.requestId(),
                        InterpretingAction.MOVE,
                        request -> request.move(request.need().movedTo(moved)));
            case InterpretingRequestEvent.Cancelled cancelled ->
                change(cancelled.requestId(), InterpretingAction.CANCEL, request -> request.cancel(cancelled.reason()));
        };
    }

    private Uni<Void> store(ReceivedEvent received, InterpretingRequestEvent.Requested requested) {
        return requests.findById(requested.requestId())
                .chain(known -> known != null
                        ? Uni.createFrom().voidItem()
                        : requests.persist(new InterpretingRequest(
                                        requested.requestId(), received.ki(), Need.of(requested), received.time()))
                                .replaceWithVoid());
    }

    private Uni<Void> change(UUID id, InterpretingAction action, Consumer<InterpretingRequest> step) {
        return requests.findById(id)
                .chain(request -> request == null || !action.isAllowedIn(request.status())
                        ? Uni.createFrom().voidItem()
                        : Uni.createFrom()
                                .item(request)
                                .invoke(step)
                                .chain(() -> events.append(request.ki(), POOL, answer(request))));
    }

    static InterpretingAnswerEvent answer(InterpretingRequest request) {
        return new InterpretingAnswerEvent.Answered(request.id(), request.status(), request.interpreterId());
    }
}
