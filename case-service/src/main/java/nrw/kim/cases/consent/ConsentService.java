package nrw.kim.cases.consent;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nrw.kim.cases.access.ReadingRights;
import nrw.kim.cases.casefile.Case;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.cases.directory.DirectoryService;
import nrw.kim.cases.person.PersonService;
import nrw.kim.events.ConsentEvent;
import nrw.kim.events.code.AccessAction;
import nrw.kim.kit.Ids;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.event.DomainEvents;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.Idempotency;
import nrw.kim.kit.tenant.TenantTransaction;

/** Records consents and their withdrawal. */
@ApplicationScoped
public class ConsentService {

    /** What depends on a consent ends with it, in the same transaction. */
    public interface WithdrawalEffect {
        /** Ends what rested on the consent. */
        Uni<Void> onWithdrawal(Actor actor, Consent consent);
    }

    private final TenantTransaction tenants;
    private final CaseService cases;
    private final DirectoryService directory;
    private final ConsentRepository consents;
    private final ConsentTextService texts;
    private final PersonService persons;
    private final ConsentedDocuments documents;
    private final Instance<WithdrawalEffect> effect;
    private final DomainEvents events;
    private final Idempotency idempotency;
    private final Ids ids;
    private final Clock clock;

    ConsentService(
            TenantTransaction tenants,
            CaseService cases,
            DirectoryService directory,
            ConsentRepository consents,
            ConsentTextService texts,
            PersonService persons,
            ConsentedDocuments documents,
            Instance<WithdrawalEffect> effect,
            DomainEvents events,
            Idempotency idempotency,
            Ids ids,
            Clock clock) {
        this.tenants = tenants;
        this.cases = cases;
        this.directory = directory;
        this.consents = consents;
        this.texts = texts;
        this.persons = persons;
        this.documents = documents;
        this.effect = effect;
        this.events = events;
        this.idempotency = idempotency;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<List<Consent>> list(Actor actor, UUID caseId) {
        return tenants.of(actor, () -> cases.reading(actor, caseId, AccessAction.CONSENTS_READ)
                .chain(reading -> consents.ofCase(caseId).map(all -> all.stream()
                        .filter(consent -> consent.readableBy(reading.rights()))
                        .toList())));
    }

    Uni<Consent> give(Actor actor, UUID caseId, ConsentRequest request, String key) {
        var id = ids.next();
        return tenants.of(actor, () -> cases.forWork(actor, caseId)
                .invoke(file -> file.requireOpen("give consent"))
                .chain(file -> idempotency.once(
                        file.ki(),
                        actor.sub(),
                        key,
                        Idempotency.fingerprint(caseId + " " + request),
                        id,
                        () -> store(actor, file, id, request)))
                .chain(result -> consents.findById(result.id())));
    }

    private Uni<Consent> store(Actor actor, Case file, UUID id, ConsentRequest request) {
        return directory
                .organisation(file.ki(), request.recipientOrg())
                .map(known -> known.orElseThrow(() -> Problem.rule("unknown-recipient")))
                .chain(recipient -> persons.get(file.personId())
                        .invoke(person -> ConsentRules.check(
                                request,
                                Consent.kindOf(recipient),
                                person.data().birthDate()))
                        .chain(() -> documents.named(file, request.named(), request.domains()))
                        .map(named -> new Consent.Asked(request, named))
                        .chain(asked -> texts.before(file.ki(), request.language())
                                .map(text -> new Consent(id, file, recipient, asked, actor, text))))
                .chain(consents::persistAndFlush)
                .call(consent -> events.append(file.ki(), actor.sub(), given(consent)));
    }

    /** A consent of a case that the actor may read, with the person's name; for printing. */
    Uni<Printable> printable(Actor actor, UUID id) {
        return tenants.of(actor, () -> consents.findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .call(consent -> cases.reading(actor, consent.caseId(), AccessAction.CONSENT_PRINTED)
                        .invoke(reading -> requireReadable(consent, reading.rights())))
                .chain(consent -> persons.get(consent.personId())
                        .map(person -> new Printable(
                                consent, String.join(" ", person.data().names())))));
    }

    private static void requireReadable(Consent consent, ReadingRights rights) {
        if (!consent.readableBy(rights)) {
            throw Problem.notFound();
        }
    }

    /** A consent with the name of the person. */
    record Printable(Consent consent, String person) {}

    /** Takes it back at once: what rests on it closes in the same transaction. */
    Uni<Consent> withdraw(Actor actor, UUID id) {
        return tenants.of(actor, () -> consents.findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .call(consent -> cases.forWork(actor, consent.caseId()))
                .call(consent -> consent.withdraw(OffsetDateTime.now(clock))
                        ? announce(actor, consent)
                        : Uni.createFrom().voidItem())
                .call(consents::flush));
    }

    /** A consent by id, in the caller's transaction. */
    public Uni<Optional<Consent>> find(UUID id) {
        return consents.findById(id).map(Optional::ofNullable);
    }

    private Uni<Void> announce(Actor actor, Consent consent) {
        return effect.get()
                .onWithdrawal(actor, consent)
                .chain(() -> events.append(
                        consent.ki(),
                        actor.sub(),
                        new ConsentEvent.Withdrawn(consent.id(), consent.caseId(), consent.recipientOrg())));
    }

    private static ConsentEvent.Given given(Consent consent) {
        return new ConsentEvent.Given(
                consent.id(),
                consent.caseId(),
                consent.recipientOrg(),
                consent.purpose(),
                consent.domains(),
                consent.singleTransfer());
    }
}
