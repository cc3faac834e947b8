package nrw.kim.network.gap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nrw.kim.events.GapEvent;
import nrw.kim.kit.event.ReceivedEvent;

/** Takes on gaps that were reported elsewhere: without any person, and without who reported them. */
@ApplicationScoped
class GapIntake {
    private final GapRepository gaps;

    GapIntake(GapRepository gaps) {
        this.gaps = gaps;
    }

    /** Stores a reported gap; one that is known stays as it is. */
    Uni<Void> take(ReceivedEvent received) {
        return switch ((GapEvent) received.event()) {
            case GapEvent.Reported reported ->
                gaps.findById(reported.gapId())
                        .chain(known -> known != null ? Uni.createFrom().voidItem() : store(received, reported));
        };
    }

    private Uni<Void> store(ReceivedEvent received, GapEvent.Reported reported) {
        var subject = GapSubject.of(reported);
        var gap = new Gap(reported.gapId(), received.ki(), reported.source(), subject, received.time());
        return gaps.persist(gap).replaceWithVoid();
    }
}
