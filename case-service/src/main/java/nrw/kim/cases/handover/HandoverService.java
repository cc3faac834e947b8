package nrw.kim.cases.handover;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nrw.kim.cases.casefile.Case;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.cases.consent.Consent;
import nrw.kim.cases.consent.ConsentService;
import nrw.kim.cases.person.PersonService;
import nrw.kim.events.HandoverEvent;
import nrw.kim.events.code.HandoverStatus;
import nrw.kim.kit.Ids;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.event.DomainEvents;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.tenant.TenantTransaction;

/** The sender's side: offers handovers under a consent, takes them back, sees what became of them. */
@ApplicationScoped
public class HandoverService implements ConsentService.WithdrawalEffect {
    private final TenantTransaction tenants;
    private final CaseService cases;
    private final ConsentService consents;
    private final PersonService persons;
    private final HandoverRepository handovers;
    private final DomainEvents events;
    private final Ids ids;
    private final Clock clock;

    HandoverService(
            TenantTransaction tenants,
            CaseService cases,
            ConsentService consents,
            PersonService persons,
            HandoverRepository handovers,
            DomainEvents events,
            Ids ids,
            Clock clock) {
        this.tenants = tenants;
        this.cases = cases;
        this.consents = consents;
        this.persons = persons;
        this.handovers = handovers;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<List<Handover>> ofCase(Actor actor, UUID caseId) {
        return tenants.of(
                actor, () -> cases.forReading(actor, caseId, "HANDOVERS_READ").chain(file -> handovers.ofCase(caseId)));
    }

    Uni<List<Handover>> sent(Actor actor, Set<HandoverStatus> statuses, UUID before, int limit) {
        return tenants.of(actor, () -> handovers.sentBy(actor.sub(), statuses, before, limit));
    }

    Uni<Handover> offer(Actor actor, UUID caseId, HandoverRequest request) {
        return tenants.of(actor, () -> cases.forWork(actor, caseId)
                .invoke(file -> file.requireOpen("offer handover"))
                .chain(file -> consentFor(file, request)
                        .call(consent -> requireNoneOpen(caseId, consent))
                        .chain(consent -> store(actor, file, consent, request))));
    }

    private Uni<Consent> consentFor(Case file, HandoverRequest request) {
        if (request.consentId() == null) {
            throw Problem.rule("consent-required");
        }
        return consents.find(request.consentId())
                .map(found -> found.filter(consent -> consent.caseId().equals(file.id()))
                        .orElseThrow(() -> Problem.rule("consent-required")))
                .invoke(consent -> {
                    if (!consent.covers(
                            request.recipientOrg(), request.domains(), request.purpose(), LocalDate.now(clock))) {
                        throw Problem.rule("consent-not-valid");
                    }
                })
                .call(consent -> handovers.countUsing(consent.id()).invoke(used -> {
                    if (consent.singleTransfer() && used > 0) {
                        throw Problem.rule("consent-not-valid");
                    }
                }));
    }

    private Uni<Void> requireNoneOpen(UUID caseId, Consent consent) {
        return handovers
                .countOpen(caseId, consent.recipientOrg())
                .invoke(open -> {
                    if (open > 0) {
                        throw Problem.conflict("handover-already-open");
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Handover> store(Actor actor, Case file, Consent consent, HandoverRequest request) {
        var handover = new Handover(ids.next(), file.ki(), consent, request, actor, OffsetDateTime.now(clock));
        return persons.get(file.personId()).chain(person -> handovers
                .persist(handover)
                .call(() -> events.append(
                        file.ki(),
                        actor.sub(),
                        new HandoverEvent.Offered(
                                handover.id(),
                                handover.caseId(),
                                handover.recipientOrg(),
                                handover.recipientKind(),
                                handover.kind(),
                                handover.purpose(),
                                handover.domains(),
                                person.data().ags(),
                                person.data().groups(LocalDate.now(clock)).age(),
                                handover.dueOn()))));
    }

    Uni<Handover> read(Actor actor, UUID id) {
        return tenants.of(actor, () -> handovers
                .findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .call(handover -> cases.forReading(actor, handover.caseId(), "HANDOVERS_READ")));
    }

    Uni<Handover> withdraw(Actor actor, UUID id) {
        return tenants.of(actor, () -> handovers
                .findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .call(handover -> cases.forWork(actor, handover.caseId()))
                .call(handover -> takeBack(actor, handover))
                .call(handovers::flush));
    }

    @Override
    public Uni<Void> onWithdrawal(Actor actor, Consent consent) {
        // Offers fall with the consent; accepted handovers stay, but their extract is closed from now on.
        return handovers.restingOn(consent.id()).chain(offers -> {
            var chain = Uni.createFrom().voidItem();
            for (var handover : offers) {
                chain = chain.chain(() -> takeBack(actor, handover));
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
