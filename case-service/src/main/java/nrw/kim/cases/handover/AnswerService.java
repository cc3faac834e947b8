package nrw.kim.cases.handover;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nrw.kim.events.HandoverAnswerEvent;
import nrw.kim.events.HandoverEvent;
import nrw.kim.events.code.DeclineReason;
import nrw.kim.events.code.HandoverOutcome;
import nrw.kim.events.code.HandoverStatus;
import nrw.kim.events.code.RecipientKind;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.event.DomainEvents;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.tenant.TenantTransaction;
import org.jboss.logging.Logger;

/**
 * The recipient's side: a partner answers here; the ABH answers in abh-service, which says so by event. Whoever answers,
 * the handover moves the same way.
 */
@ApplicationScoped
public class AnswerService {
    private static final Logger LOG = Logger.getLogger(AnswerService.class);

    /** Who of the authority answered stays in abh-service. */
    private static final Actor ABH_SERVICE = new Actor("abh-service", null, null, List.of(), Set.of(), null);

    private final TenantTransaction tenants;
    private final HandoverRepository handovers;
    private final DomainEvents events;
    private final Clock clock;

    AnswerService(TenantTransaction tenants, HandoverRepository handovers, DomainEvents events, Clock clock) {
        this.tenants = tenants;
        this.handovers = handovers;
        this.events = events;
        this.clock = clock;
    }

    /** What the recipient says to a handover. */
    sealed interface Answer {
        /** Takes it on. */
        record Accept() implements Answer {}

        /** Refuses it. */
        record Decline(DeclineReason reason, String note) implements Answer {}

        /** Has begun to work on it. */
        record Start() implements Answer {}

        /** Is done. */
        record Complete(HandoverOutcome outcome, String note) implements Answer {}

        /** Gives it back unfinished. */
        record Return(DeclineReason reason, String note) implements Answer {}
    }

    Uni<List<Handover>> inbox(Actor actor, Set<HandoverStatus> statuses, UUID before, int limit) {
        return tenants.of(actor, () -> handovers.addressedTo(actor.org(), statuses, before, limit));
    }

    Uni<Handover> read(Actor actor, UUID id) {
        return tenants.of(actor, () -> addressed(actor, id));
    }

    Uni<Handover> answer(Actor actor, UUID id, int version, Answer answer) {
        return tenants.of(actor, () -> addressed(actor, id)
                .invoke(handover -> {
                    if (handover.recipientKind() == RecipientKind.ABH) {
                        throw Problem.conflict("answered-in-abh-service");
                    }
                    IfMatch.check(version, handover.version());
                })
                .call(handover -> apply(actor, handover, answer))
                .call(handovers::flush));
    }

    /** The recipient has seen what the sender did. */
    Uni<Handover> seen(Actor actor, UUID id) {
        return tenants.of(
                actor,
                () -> addressed(actor, id).invoke(Handover::seenByRecipient).call(handovers::flush));
    }

    /** A handover that is addressed to the actor's body; fails with 404. In the caller's transaction. */
    Uni<Handover> addressed(Actor actor, UUID id) {
        return handovers
                .findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .invoke(handover -> {
                    if (!handover.isAddressedTo(actor)) {
                        throw Problem.notFound();
                    }
                });
    }

    /** Applies what the ABH said; in the inbox transaction. */
    Uni<Void> apply(HandoverAnswerEvent.Answered said) {
        var answer =
                switch (said.answer()) {
                    case ACCEPTED -> new Answer.Accept();
                    case DECLINED -> new Answer.Decline(said.reason(), null);
                    case STARTED -> new Answer.Start();
                    case COMPLETED -> new Answer.Complete(said.outcome(), null);
                    case RETURNED -> new Answer.Return(said.reason(), null);
                };
        return handovers
                .findById(said.handoverId())
                .onItem()
                .ifNull()
                .failWith(() -> new IllegalStateException("answer to unknown handover " + said.handoverId()))
                .chain(handover -> {
                    try {
                        return apply(ABH_SERVICE, handover, answer);
                    } catch (Problem late) {
                        // The sender was faster (withdrawn, expired); abh-service learns that by event, the handover
                        // stays as it is.
                        LOG.infof(
                                "answer %s to handover %s came too late: %s",
                                said.answer(), said.handoverId(), late.extensions());
                        return Uni.createFrom().voidItem();
                    }
                });
    }

    /** Moves the handover and says so; in the caller's transaction. */
    Uni<Void> apply(Actor by, Handover h, Answer answer) {
        var now = OffsetDateTime.now(clock);
        HandoverEvent event =
                switch (answer) {
                    case Answer.Accept ignored -> {
                        h.accept(by, now);
                        yield new HandoverEvent.Accepted(h.id(), h.caseId(), h.recipientOrg(), h.days(now));
                    }
                    case Answer.Decline d -> {
                        h.decline(d.reason(), d.note(), now);
                        yield new HandoverEvent.Declined(h.id(), h.caseId(), h.recipientOrg(), d.reason(), h.days(now));
                    }
                    case Answer.Start ignored -> {
                        h.start(now);
                        yield new HandoverEvent.Started(h.id(), h.caseId(), h.recipientOrg(), h.days(now));
                    }
                    case Answer.Complete c -> {
                        h.complete(c.outcome(), c.note(), now);
                        yield new HandoverEvent.Completed(
                                h.id(), h.caseId(), h.recipientOrg(), c.outcome(), h.days(now));
                    }
                    case Answer.Return r -> {
                        h.giveBack(r.reason(), r.note(), now);
                        yield new HandoverEvent.Returned(h.id(), h.caseId(), h.recipientOrg(), r.reason());
                    }
                };
        return events.append(h.ki(), by.sub(), event);
    }
}
