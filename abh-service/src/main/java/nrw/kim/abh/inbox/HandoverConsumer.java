package nrw.kim.abh.inbox;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nrw.kim.events.HandoverEvent;
import nrw.kim.events.code.HandoverStatus;
import nrw.kim.kit.event.EventHandler;
import nrw.kim.kit.event.ReceivedEvent;

/** Keeps the inbox current with what case-service says of its handovers. */
@ApplicationScoped
class HandoverConsumer implements EventHandler {
    private final HandoverInboxService inbox;

    HandoverConsumer(HandoverInboxService inbox) {
        this.inbox = inbox;
    }

    @Override
    public String topic() {
        return "kim.case.handover";
    }

    @Override
    public Uni<Void> handle(ReceivedEvent received) {
        return switch ((HandoverEvent) received.event()) {
            case HandoverEvent.Offered offered -> inbox.receive(received.ki(), offered, received.time());
            case HandoverEvent.Accepted said -> inbox.hear(said.handoverId(), HandoverStatus.ACCEPTED);
            case HandoverEvent.Declined said -> inbox.hear(said.handoverId(), HandoverStatus.DECLINED);
            case HandoverEvent.Withdrawn said -> inbox.hear(said.handoverId(), HandoverStatus.WITHDRAWN);
            case HandoverEvent.Expired said -> inbox.hear(said.handoverId(), HandoverStatus.EXPIRED);
            case HandoverEvent.Started said -> inbox.hear(said.handoverId(), HandoverStatus.STARTED);
            case HandoverEvent.Completed said -> inbox.hear(said.handoverId(), HandoverStatus.COMPLETED);
            case HandoverEvent.Returned said -> inbox.hear(said.handoverId(), HandoverStatus.RETURNED);
            // Questions are asked and answered in the case; the handover stays where it is.
            case HandoverEvent.Asked ignored -> Uni.createFrom().voidItem();
            case HandoverEvent.Replied ignored -> Uni.createFrom().voidItem();
        };
    }
}
