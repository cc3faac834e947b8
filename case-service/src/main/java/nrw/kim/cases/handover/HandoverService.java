package nrw.kim.cases.handover;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nrw.kim.cases.access.ReadingRights;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.cases.consent.Consent;
import nrw.kim.cases.consent.ConsentService;
import nrw.kim.events.HandoverEvent;
import nrw.kim.events.code.AccessAction;
import nrw.kim.events.code.HandoverOutcome;
import nrw.kim.events.code.HandoverStatus;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.RecipientKind;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.event.DomainEvents;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.tenant.TenantTransaction;

/** The sender's side: takes handovers back, watches them, hands over the lead, sees what became of them. */
@ApplicationScoped
public class HandoverService implements ConsentService.WithdrawalEffect {
    private final TenantTransaction tenants;
    private final CaseService cases;
    private final HandoverRepository handovers;
    private final DomainEvents events;
    private final HandoverConfig config;
    private final Clock clock;

    HandoverService(
            TenantTransaction tenants,
            CaseService cases,
            HandoverRepository handovers,
            DomainEvents events,
            HandoverConfig config,
            Clock clock) {
        this.tenants = tenants;
        this.cases = cases;
        this.handovers = handovers;
        this.events = events;
        this.config = config;
        this.clock = clock;
    }

    Uni<List<Handover>> ofCase(Actor actor, UUID caseId) {
        return tenants.of(actor, () -> cases.reading(actor, caseId, AccessAction.HANDOVERS_READ)
                .chain(reading -> handovers.ofCase(caseId).map(all -> all.stream()
                        .filter(handover -> handover.readableBy(reading.rights()))
                        .toList())));
    }

    /**
     * What a body did in a case.
     *
     * @param until null while it is at work
     * @param outcome what it told at the end
     */
    public record Part(
            UUID org,
            String name,
            RecipientKind recipient,
            List<LifeDomain> domains,
            OffsetDateTime from,
            OffsetDateTime until,
            HandoverOutcome outcome) {}

    /** The parts of bodies that took over something, as far as they may be read. In the caller's transaction. */
    public Uni<List<Part>> parts(UUID caseId, ReadingRights rights) {
        return handovers.ofCase(caseId).map(all -> all.stream()
                .filter(handover -> handover.readableBy(rights))
                .filter(Handover::wasTakenOver)
                .map(Handover::part)
                .toList());
    }

    Uni<List<Handover>> sent(Actor actor, Set<HandoverStatus> statuses, UUID before, int limit) {
        return tenants.of(actor, () -> handovers.sentBy(actor.sub(), statuses, before, limit));
    }

    /** On which side of a handover somebody stands. */
    enum Side {
        SENDER,
        RECIPIENT
    }

    /** A case manager may be the recipient, too: the body that it is addressed to decides. Fails with 404. */
    Uni<Side> side(Actor actor, UUID id) {
        return tenants.of(actor, () -> handovers
                .findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .map(handover -> handover.isAddressedTo(actor) ? Side.RECIPIENT : Side.SENDER)
                .invoke(side -> {
                    if (side == Side.SENDER && !actor.hasAny(Roles.CASE_MANAGER)) {
                        throw Problem.notFound();
                    }
                }));
    }

    Uni<Handover> read(Actor actor, UUID id) {
        return tenants.of(actor, () -> handovers
                .findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .call(handover -> cases.reading(actor, handover.caseId(), AccessAction.HANDOVERS_READ)
                        .invoke(reading -> handover.requireReadable(reading.rights()))));
    }

    Uni<Handover> withdraw(Actor actor, UUID id) {
        return tenants.of(actor, () -> forWork(actor, id)
                .call(handover -> takeBack(actor, handover))
                .call(handovers::flush));
    }

    /** What the case manager keeps in view, by the day of the follow-up (B2-33). */
    Uni<List<Handover>> watched(Actor actor) {
        return tenants.of(actor, () -> handovers.watchedBy(actor.sub()));
    }

    Uni<Handover> followUp(Actor actor, UUID id, int version, LocalDate day) {
        return change(actor, id, version, handover -> handover.followUpOn(day));
    }

    Uni<Handover> endWatch(Actor actor, UUID id, int version) {
        return change(actor, id, version, Handover::endWatch);
    }

    /** The sender has seen what the other side did. */
    Uni<Handover> seen(Actor actor, UUID id) {
        return tenants.of(
                actor, () -> forWork(actor, id).invoke(Handover::seenBySender).call(handovers::flush));
    }

    /** Gives the case lead to who accepted; what hangs on the case moves along, the actor reads on for a while. */
    Uni<Handover> handLead(Actor actor, UUID id, int version) {
        return tenants.of(actor, () -> forWork(actor, id)
                .invoke(handover -> IfMatch.check(version, handover.version()))
                .invoke(Handover::handLead)
                .call(handover -> cases.handLead(
                        actor,
                        handover.caseId(),
                        new CaseService.NewLead(
                                handover.acceptedBy(), handover.acceptedByName(), handover.acceptedByOrg()),
                        LocalDate.now(clock).plusDays(config.formerLeadReads().toDays())))
                .call(handovers::flush));
    }

    private Uni<Handover> change(Actor actor, UUID id, int version, Consumer<Handover> change) {
        return tenants.of(actor, () -> forWork(actor, id)
                .invoke(handover -> IfMatch.check(version, handover.version()))
                .invoke(change)
                .call(handovers::flush));
    }

    /** A handover of a case that the actor works on; fails with 404 or 403. In the caller's transaction. */
    Uni<Handover> forWork(Actor actor, UUID id) {
        return handovers
                .findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .call(handover -> cases.forWork(actor, handover.caseId()));
    }

    @Override
    public Uni<Void> onWithdrawal(Actor actor, Consent consent) {
        // Offers fall with the consent; accepted handovers stay, but their extract is closed from now on.
        return handovers.restingOn(consent.id()).chain(open -> {
            var chain = Uni.createFrom().voidItem();
            for (var handover : open) {
                handover.closeExtract();
                if (handover.isOffered()) {
                    chain = chain.chain(() -> takeBack(actor, handover));
                }
            }
            return chain;
        });
    }

    private Uni<Void> takeBack(Actor actor, Handover handover) {
        handover.withdraw(OffsetDateTime.now(clock));
        return events.append(
                handover.ki(),
                actor.sub(),
                new HandoverEvent.Withdrawn(handover.id(), handover.caseId(), handover.recipientOrg()));
    }
}
