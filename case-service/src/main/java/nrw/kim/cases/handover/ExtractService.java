package nrw.kim.cases.handover;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.access.FieldGroup;
import nrw.kim.cases.access.ReadingRights;
import nrw.kim.cases.assessment.AssessmentService;
import nrw.kim.cases.casefile.Case;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.cases.consent.Consent;
import nrw.kim.cases.consent.ConsentService;
import nrw.kim.cases.goal.GoalService;
import nrw.kim.cases.person.PersonService;
import nrw.kim.cases.upload.Download;
import nrw.kim.events.RegionalKeys;
import nrw.kim.events.code.AccessAction;
import nrw.kim.events.code.HandoverPurpose;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.kit.access.AccessLog;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.Idempotency;
import nrw.kim.kit.tenant.TenantTransaction;

/** Builds the extract: consent checked and read logged at the moment of use (G-05, domain data protection §3.4). */
@ApplicationScoped
public class ExtractService {
    private final TenantTransaction tenants;
    private final AnswerService answers;
    private final HandoverRepository handovers;
    private final ConsentService consents;
    private final CaseService cases;
    private final PersonService persons;
    private final AssessmentService assessments;
    private final GoalService goals;
    private final ReleasedDocuments documents;
    private final AccessLog accessLog;
    private final ObjectMapper json;
    private final Clock clock;

    ExtractService(
            TenantTransaction tenants,
            AnswerService answers,
            HandoverRepository handovers,
            ConsentService consents,
            CaseService cases,
            PersonService persons,
            AssessmentService assessments,
            GoalService goals,
            ReleasedDocuments documents,
            AccessLog accessLog,
            ObjectMapper json,
            Clock clock) {
        this.tenants = tenants;
        this.answers = answers;
        this.handovers = handovers;
        this.consents = consents;
        this.cases = cases;
        this.persons = persons;
        this.assessments = assessments;
        this.goals = goals;
        this.documents = documents;
        this.accessLog = accessLog;
        this.json = json;
        this.clock = clock;
    }

    /** For the recipient, while it works on the handover and as long as the consent holds. */
    Uni<Extract> read(Actor actor, UUID id) {
        return tenants.of(actor, () -> inWork(actor, id).chain(handover -> read(actor, handover)));
    }

    /** One document of it, on the same conditions and logged by itself; 404 for one that is not in the extract. */
    Uni<Download> document(Actor actor, UUID id, UUID documentId) {
        return tenants.of(actor, () -> inWork(actor, id).chain(handover -> document(actor, handover, documentId)));
    }

    private Uni<Handover> inWork(Actor actor, UUID id) {
        return answers.addressed(actor, id).invoke(handover -> {
            if (!handover.isInWork()) {
                throw Problem.conflict("handover-not-accepted");
            }
        });
    }

    /** The same for a handover that is in work; in the caller's transaction. */
    Uni<Download> document(Actor actor, Handover handover, UUID documentId) {
        return consentOf(handover)
                .chain(consent -> documents.released(order(handover), consent, documentId))
                .call(released -> cases.ofEvent(handover.caseId())
                        .invoke(file -> file.requireBegun(handover.acceptedAt()))
                        .chain(file -> accessLog.readPart(
                                file.ki(),
                                actor,
                                "HANDOVER",
                                AccessAction.HANDOVER_DOCUMENT_READ,
                                documentId.toString(),
                                handover.id(),
                                file.personId())))
                .chain(documents::content);
    }

    /** The same for a handover that is in work; in the caller's transaction. */
    Uni<Extract> read(Actor actor, Handover handover) {
        return consentOf(handover).chain(consent -> cases.ofEvent(handover.caseId())
                .invoke(file -> file.requireBegun(handover.acceptedAt()))
                .chain(file -> build(handover, file, consent)
                        .call(extract -> accessLog.readPart(
                                file.ki(),
                                actor,
                                "HANDOVER",
                                AccessAction.EXTRACT_READ,
                                extract.hash(),
                                handover.id(),
                                file.personId()))));
    }

    /** For the case manager: exactly what the recipient will see. */
    Uni<Extract> preview(Actor actor, UUID id) {
        return tenants.of(actor, () -> handovers
                .findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .chain(handover -> cases.forWork(actor, handover.caseId())
                        .chain(file -> consentOf(handover).chain(consent -> build(handover, file, consent)))));
    }

    /** For the case manager before offering: the same that the recipient would read under this consent. */
    Uni<Extract> draft(Actor actor, UUID caseId, UUID consentId, List<LifeDomain> domains, List<UUID> chosen) {
        return tenants.of(actor, () -> cases.forWork(actor, caseId).chain(file -> consents.find(consentId)
                .map(found -> found.filter(c -> c.caseId().equals(caseId) && c.isOpenFor(domains, LocalDate.now(clock)))
                        .orElseThrow(() -> Problem.rule("consent-not-valid")))
                .chain(consent -> {
                    var order = new Order(null, caseId, consent.purpose(), null, domains, chosen);
                    return documents.requireAll(order, consent).chain(() -> build(order, file, consent));
                })));
    }

    /** For the recipient before it accepts. */
    Uni<Extract.Minimum> minimum(Actor actor, UUID id) {
        return tenants.of(actor, () -> answers.addressed(actor, id).chain(this::minimum));
    }

    /** The same in the caller's transaction. */
    Uni<Extract.Minimum> minimum(Handover h) {
        return cases.ofEvent(h.caseId())
                .chain(file -> persons.get(file.personId()))
                .map(person -> new Extract.Minimum(
                        h.id(),
                        h.purpose(),
                        h.domains(),
                        person.data().groups(LocalDate.now(clock)).age(),
                        person.data().addressBlocked()
                                ? null
                                : person.data().ags().value(),
                        person.data().addressBlocked()
                                ? null
                                : RegionalKeys.nameOf(person.data().ags()).orElse(null),
                        h.dueOn()));
    }

    private Uni<Consent> consentOf(Handover h) {
        return consents.find(h.consentId()).map(found -> found.filter(
                        c -> c.covers(h.recipientOrg(), h.domains(), h.purpose(), LocalDate.now(clock)))
                .orElseThrow(() -> Problem.of(403, "consent-not-valid")));
    }

    private Uni<Extract> build(Handover h, Case file, Consent consent) {
        return build(order(h), file, consent);
    }

    private static Order order(Handover h) {
        return new Order(h.id(), h.caseId(), h.purpose(), h.message(), h.domains(), h.documents());
    }

    /** What an extract is made of. */
    record Order(
            UUID handoverId,
            UUID caseId,
            HandoverPurpose purpose,
            String message,
            List<LifeDomain> domains,
            List<UUID> documents) {}

    private Uni<Extract> build(Order h, Case file, Consent consent) {
        var rights = ReadingRights.consented(h.domains());
        return persons.get(file.personId())
                .chain(person -> assessments.latest(file.id(), h.domains()).chain(domains -> goals.inDomains(
                                file.id(), h.domains())
                        .chain(agreed -> documents
                                .released(h, consent)
                                .map(chosen -> new Extract(
                                        h.handoverId(),
                                        file.number(),
                                        h.purpose(),
                                        h.message(),
                                        person.data().toExtract(rights.read(FieldGroup.STATUS)),
                                        domains.stream()
                                                .filter(said -> said.readableBy(rights))
                                                .toList(),
                                        agreed.stream()
                                                .filter(goal -> goal.readableBy(rights))
                                                .toList(),
                                        chosen.stream()
                                                .map(Extract.Document::of)
                                                .toList(),
                                        consent.proof(),
                                        file.purposeBound(),
                                        null)))
                        .map(this::sealed)));
    }

    private Extract sealed(Extract extract) {
        try {
            return extract.sealed(Idempotency.fingerprint(json.writeValueAsString(extract)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
