package nrw.kim.cases.handover;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.assessment.AssessedDomain;
import nrw.kim.cases.assessment.AssessmentService;
import nrw.kim.cases.casefile.Case;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.cases.consent.Consent;
import nrw.kim.cases.consent.ConsentService;
import nrw.kim.cases.directory.DataExchange;
import nrw.kim.cases.directory.DirectoryService;
import nrw.kim.cases.person.PersonService;
import nrw.kim.events.HandoverEvent;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.kit.Ids;
import nrw.kim.kit.LocalDays;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.event.DomainEvents;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.Idempotency;
import nrw.kim.kit.tenant.TenantTransaction;

/** Offers a handover: under a consent, with the Übergabeprocedere done, Verweis by default, one body per theme (B2-30 to B2-37). */
@ApplicationScoped
public class OfferService {
    private final TenantTransaction tenants;
    private final CaseService cases;
    private final ConsentService consents;
    private final DirectoryService directory;
    private final AssessmentService assessments;
    private final PersonService persons;
    private final ProcedereService procedere;
    private final ReleasedDocuments documents;
    private final HandoverRepository handovers;
    private final CheckRepository checks;
    private final DomainEvents events;
    private final Idempotency idempotency;
    private final ObjectMapper json;
    private final HandoverConfig config;
    private final Ids ids;
    private final Clock clock;

    OfferService(
            TenantTransaction tenants,
            CaseService cases,
            ConsentService consents,
            DirectoryService directory,
            AssessmentService assessments,
            PersonService persons,
            ProcedereService procedere,
            ReleasedDocuments documents,
            HandoverRepository handovers,
            CheckRepository checks,
            DomainEvents events,
            Idempotency idempotency,
            ObjectMapper json,
            HandoverConfig config,
            Ids ids,
            Clock clock) {
        this.tenants = tenants;
        this.cases = cases;
        this.consents = consents;
        this.directory = directory;
        this.assessments = assessments;
        this.persons = persons;
        this.procedere = procedere;
        this.documents = documents;
        this.handovers = handovers;
        this.checks = checks;
        this.events = events;
        this.idempotency = idempotency;
        this.json = json;
        this.config = config;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<Handover> offer(Actor actor, UUID caseId, String key, HandoverRequest request) {
        var id = ids.next();
        return tenants.of(actor, () -> cases.forWork(actor, caseId)
                .invoke(file -> file.requireOpen("offer handover"))
                .chain(file -> idempotency.once(
                        file.ki(),
                        actor.sub(),
                        key,
                        fingerprint(caseId, request),
                        id,
                        () -> offer(actor, file, id, request)))
                .chain(result -> handovers.findById(result.id())));
    }

    private Uni<Handover> offer(Actor actor, Case file, UUID id, HandoverRequest request) {
        return requireAgreement(file, request.recipientOrg())
                .chain(() -> consentFor(file, request))
                .call(consent -> requireDocuments(file, request, consent))
                .chain(consent -> requireNoneOpen(file, consent)
                        .chain(() -> requireReasonForKind(file, request))
                        .chain(() -> requireReasonForOverlap(file, request))
                        .chain(() -> procedere.of(file.ki()))
                        .map(list -> list.answer(request))
                        .chain(answers -> store(actor, file, consent, id, request, answers)));
    }

    /** Whether personal data may go to a body today; fails with 404 for one that the KI does not know. */
    Uni<DataExchange> exchangeWith(Actor actor, UUID organisation) {
        var ki = actor.kis().getFirst();
        return tenants.in(ki, () -> directory
                .organisation(ki, organisation)
                .map(known -> known.orElseThrow(Problem::notFound))
                .chain(body -> directory.exchangeWith(ki, body)));
    }

    /** Before the consent: a person should not be asked for one that leads nowhere. */
    private Uni<Void> requireAgreement(Case file, UUID recipient) {
        return directory
                .organisation(file.ki(), recipient)
                .map(known -> known.orElseThrow(() -> Problem.rule("unknown-recipient")))
                .chain(body -> directory.exchangeWith(file.ki(), body))
                .invoke(exchange -> {
                    if (!exchange.allowed()) {
                        throw Problem.rule("agreement-missing")
                                .with("missing", exchange.missing().name());
                    }
                })
                .replaceWithVoid();
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

    private Uni<Void> requireDocuments(Case file, HandoverRequest request, Consent consent) {
        return documents.requireAll(
                new ExtractService.Order(null, file.id(), request.purpose(), null, request.domains(), request.chosen()),
                consent);
    }

    private Uni<Void> requireNoneOpen(Case file, Consent consent) {
        return handovers
                .openTo(file.id(), consent.recipientOrg())
                .invoke(open -> {
                    if (!open.isEmpty()) {
                        throw Problem.conflict("handover-already-open")
                                .with("handover", open.getFirst().id())
                                .with("status", open.getFirst().status().name());
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> requireReasonForKind(Case file, HandoverRequest request) {
        return proposal(file, request.recipientOrg(), request.domains())
                .invoke(proposal -> {
                    if (proposal.needsReason(request.kind()) && isBlank(request.kindReason())) {
                        throw Problem.rule("kind-needs-reason")
                                .with("proposed", proposal.kind().name())
                                .with("rechtskreis", proposal.rechtskreis().name());
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> requireReasonForOverlap(Case file, HandoverRequest request) {
        return handovers
                .openOf(file.id())
                .invoke(open -> {
                    var others = open.stream()
                            .filter(h -> h.domains().stream().anyMatch(request.domains()::contains))
                            .map(Handover::recipientName)
                            .toList();
                    if (!others.isEmpty() && isBlank(request.overlapReason())) {
                        throw Problem.rule("theme-already-worked-on").with("bodies", others);
                    }
                })
                .replaceWithVoid();
    }

    /** What the rules propose for a body and these Lebensbereiche; in the caller's transaction. */
    Uni<KindProposal> proposal(Case file, UUID recipient, List<LifeDomain> domains) {
        return directory
                .organisation(file.ki(), recipient)
                .map(known -> known.orElseThrow(() -> Problem.rule("unknown-recipient")))
                .chain(body -> assessments
                        .latest(file.id(), domains)
                        .map(needs -> KindProposal.of(
                                body,
                                needs.stream()
                                        .map(AssessedDomain::rechtskreis)
                                        .filter(r -> r != null)
                                        .toList())));
    }

    private Uni<Handover> store(
            Actor actor,
            Case file,
            Consent consent,
            UUID id,
            HandoverRequest request,
            List<Procedere.Answered> answers) {
        var now = OffsetDateTime.now(clock);
        var deadlines = new Handover.Deadlines(now, config.expiryOf(request.dueOn(), LocalDays.of(now)));
        var handover = new Handover(id, file.ki(), consent, request, actor, deadlines);
        var kept = new ArrayList<HandoverCheck>();
        for (int i = 0; i < answers.size(); i++) {
            kept.add(new HandoverCheck(ids.next(), handover, answers.get(i), i, actor.sub(), now));
        }
        return persons.get(file.personId()).chain(person -> handovers
                .persist(handover)
                .call(() -> checks.store(kept))
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

    private String fingerprint(UUID caseId, HandoverRequest request) {
        try {
            return Idempotency.fingerprint(caseId + json.writeValueAsString(request));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
