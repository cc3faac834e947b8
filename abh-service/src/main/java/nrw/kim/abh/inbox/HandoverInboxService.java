package nrw.kim.abh.inbox;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Consumer;
import nrw.kim.abh.authority.AuthorityService;
import nrw.kim.events.HandoverAnswerEvent.Answered;
import nrw.kim.events.HandoverEvent.Offered;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.AnswerKind;
import nrw.kim.events.code.DeclineReason;
import nrw.kim.events.code.HandoverOutcome;
import nrw.kim.events.code.HandoverStatus;
import nrw.kim.events.code.RecipientKind;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.event.DomainEvents;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.rest.Page;
import nrw.kim.kit.tenant.TenantTransaction;

/** Receives, shows and answers the Fallübergaben of this authority. Each answer is said on {@code kim.abh.handover-answer}. */
@ApplicationScoped
public class HandoverInboxService {
    private final TenantTransaction tenants;
    private final HandoverInboxRepository handovers;
    private final AuthorityService authorities;
    private final DomainEvents events;
    private final Clock clock;

    HandoverInboxService(
            TenantTransaction tenants,
            HandoverInboxRepository handovers,
            AuthorityService authorities,
            DomainEvents events,
            Clock clock) {
        this.tenants = tenants;
        this.handovers = handovers;
        this.authorities = authorities;
        this.events = events;
        this.clock = clock;
    }

    Uni<Page<InboxHandoverView>> list(Actor actor, HandoverStatus status, UUID after, int limit) {
        return tenants.of(actor, () -> authorities.competences().chain(competences -> handovers
                .visibleTo(Desk.of(actor), status, after, limit)
                .map(rows ->
                        Page.of(rows, limit, InboxHandover::id, row -> InboxHandoverView.from(row, competences)))));
    }

    Uni<InboxHandoverView> show(Actor actor, UUID id) {
        return tenants.of(actor, () -> visible(actor, id).chain(this::view));
    }

    Uni<InboxHandoverView> accept(Actor actor, UUID id, int version) {
        return answer(actor, id, version, AnswerKind.ACCEPTED, null, h -> h.accept(actor.sub(), now()));
    }

    Uni<InboxHandoverView> decline(Actor actor, UUID id, int version, DeclineReason reason, String note) {
        return answer(
                actor, id, version, AnswerKind.DECLINED, reason, h -> h.decline(reason, note, actor.sub(), now()));
    }

    Uni<InboxHandoverView> giveBack(Actor actor, UUID id, int version, DeclineReason reason, String note) {
        return answer(
                actor, id, version, AnswerKind.RETURNED, reason, h -> h.giveBack(reason, note, actor.sub(), now()));
    }

    /** A handover that the actor may see, in the caller's transaction; fails with 404. */
    public Uni<InboxHandover> visible(Actor actor, UUID id) {
        var desk = Desk.of(actor);
        return handovers
                .findById(id)
                .map(found -> found != null && desk.sees(found) ? found : null)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }

    /** Starts an accepted handover with a procedure and says so, in the caller's transaction; fails with 404 or 409. */
    public Uni<Void> start(Actor actor, UUID id, UUID procedure) {
        return visible(actor, id)
                .invoke(handover -> handover.start(procedure))
                .chain(handover -> say(actor, handover, AnswerKind.STARTED, null, null));
    }

    /** Completes a started handover and says so, in the caller's transaction; one that was withdrawn meanwhile stays so. */
    public Uni<Void> complete(Actor actor, UUID id, HandoverOutcome outcome) {
        return handovers
                .findById(id)
                .chain(handover -> handover != null && handover.complete()
                        ? say(actor, handover, AnswerKind.COMPLETED, null, outcome)
                        : Uni.createFrom().voidItem());
    }

    /** Stores an offer to an ABH, or to an EBH that the directory knows; others are none of this service's business. */
    Uni<Void> receive(KiKey ki, Offered offered, Instant at) {
        return isNewAndOurs(ki, offered)
                .chain(wanted -> wanted
                        ? handovers
                                .persist(new InboxHandover(
                                        ki, offered, at.atZone(clock.getZone()).toOffsetDateTime()))
                                .replaceWithVoid()
                        : Uni.createFrom().voidItem());
    }

    Uni<Void> hear(UUID id, HandoverStatus said) {
        return handovers
                .findById(id)
                .onItem()
                .ifNotNull()
                .invoke(handover -> handover.heard(said))
                .replaceWithVoid();
    }

    /** An offer that is said again under another event id, as after a restore, changes nothing. */
    private Uni<Boolean> isNewAndOurs(KiKey ki, Offered offered) {
        return handovers
                .findById(offered.handoverId())
                .chain(known -> known != null
                        ? Uni.createFrom().item(false)
                        : offered.recipientKind() == RecipientKind.ABH
                                ? Uni.createFrom().item(true)
                                : authorities.isAuthority(ki, offered.recipientOrg()));
    }

    private Uni<InboxHandoverView> answer(
            Actor actor, UUID id, int version, AnswerKind kind, DeclineReason reason, Consumer<InboxHandover> change) {
        return tenants.of(actor, () -> visible(actor, id)
                .invoke(handover -> IfMatch.check(version, handover.version()))
                .invoke(change)
                .call(handover -> say(actor, handover, kind, reason, null))
                .call(handovers::flush)
                .chain(this::view));
    }

    private Uni<Void> say(
            Actor actor, InboxHandover handover, AnswerKind kind, DeclineReason reason, HandoverOutcome outcome) {
        return events.append(handover.ki(), actor.sub(), new Answered(handover.id(), kind, reason, outcome));
    }

    private Uni<InboxHandoverView> view(InboxHandover handover) {
        return authorities.competences().map(competences -> InboxHandoverView.from(handover, competences));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
