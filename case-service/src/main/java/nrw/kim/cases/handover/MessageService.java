package nrw.kim.cases.handover;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.events.HandoverEvent;
import nrw.kim.events.code.AccessAction;
import nrw.kim.kit.Ids;
import nrw.kim.kit.access.AccessLog;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.event.DomainEvents;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.Idempotency;
import nrw.kim.kit.tenant.TenantTransaction;

/** Rückfragen: the recipient asks, the case manager replies, and nobody has to leave the handover for it. */
@ApplicationScoped
public class MessageService {
    private final TenantTransaction tenants;
    private final HandoverRepository handovers;
    private final MessageRepository messages;
    private final CaseService cases;
    private final DomainEvents events;
    private final AccessLog accessLog;
    private final Idempotency idempotency;
    private final Ids ids;
    private final Clock clock;

    MessageService(
            TenantTransaction tenants,
            HandoverRepository handovers,
            MessageRepository messages,
            CaseService cases,
            DomainEvents events,
            AccessLog accessLog,
            Idempotency idempotency,
            Ids ids,
            Clock clock) {
        this.tenants = tenants;
        this.handovers = handovers;
        this.messages = messages;
        this.cases = cases;
        this.events = events;
        this.accessLog = accessLog;
        this.idempotency = idempotency;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<List<HandoverMessage.View>> thread(Actor actor, UUID id) {
        return tenants.of(actor, () -> find(id).call(handover -> handover.isAddressedTo(actor)
                        ? accessLog.read(
                                handover.ki(), actor, "HANDOVER", AccessAction.HANDOVER_MESSAGES_READ, id, null)
                        : cases.reading(actor, handover.caseId(), AccessAction.HANDOVER_MESSAGES_READ)
                                .invoke(reading -> handover.requireReadable(reading.rights()))
                                .replaceWithVoid())
                .chain(handover -> thread(handover)));
    }

    /** The recipient's words are a question, the case manager's a reply. */
    Uni<HandoverMessage.View> write(Actor actor, UUID id, String text, String key) {
        var message = ids.next();
        return tenants.of(actor, () -> find(id).call(handover -> handover.isAddressedTo(actor)
                        ? Uni.createFrom().voidItem()
                        : cases.forWork(actor, handover.caseId()).replaceWithVoid())
                .chain(handover -> idempotency.once(
                        handover.ki(),
                        actor.sub(),
                        key,
                        Idempotency.fingerprint(id + " " + text),
                        message,
                        () -> handover.isAddressedTo(actor)
                                ? ask(actor, handover, message, text)
                                : reply(actor, handover, message, text)))
                .chain(result -> messages.findById(result.id()))
                .map(HandoverMessage::view));
    }

    /** Asks in the recipient's name; in the caller's transaction. */
    Uni<HandoverMessage.View> ask(Actor actor, Handover handover, String text) {
        return ask(actor, handover, ids.next(), text);
    }

    private Uni<HandoverMessage.View> ask(Actor actor, Handover handover, UUID message, String text) {
        handover.ask();
        return store(actor, handover, message, true, text)
                .call(() -> events.append(
                        handover.ki(),
                        actor.sub(),
                        new HandoverEvent.Asked(handover.id(), handover.caseId(), handover.recipientOrg())));
    }

    /** What was written so far; in the caller's transaction. */
    Uni<List<HandoverMessage.View>> thread(Handover handover) {
        return messages.thread(handover.id())
                .map(all -> all.stream().map(HandoverMessage::view).toList());
    }

    private Uni<HandoverMessage.View> reply(Actor actor, Handover handover, UUID message, String text) {
        handover.reply();
        return store(actor, handover, message, false, text)
                .call(() -> events.append(
                        handover.ki(),
                        actor.sub(),
                        new HandoverEvent.Replied(handover.id(), handover.caseId(), handover.recipientOrg())));
    }

    private Uni<HandoverMessage.View> store(
            Actor actor, Handover handover, UUID id, boolean fromRecipient, String text) {
        var message = new HandoverMessage(id, handover, fromRecipient, actor, text, OffsetDateTime.now(clock));
        return messages.persist(message).map(HandoverMessage::view);
    }

    private Uni<Handover> find(UUID id) {
        return handovers.findById(id).onItem().ifNull().failWith(Problem::notFound);
    }
}
