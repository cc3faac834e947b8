package nrw.kim.cases.contact;

import static java.time.temporal.ChronoUnit.DAYS;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.access.CaseRelation;
import nrw.kim.cases.access.ReadingRights;
import nrw.kim.cases.casefile.Case;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.cases.localtheme.LocalThemeService;
import nrw.kim.events.CaseEvent;
import nrw.kim.events.code.AccessAction;
import nrw.kim.kit.Ids;
import nrw.kim.kit.LocalDays;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.event.DomainEvents;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.Idempotency;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.tenant.TenantTransaction;

/** Records contacts, corrects them and takes them back; the first one ends the waiting for counselling. */
@ApplicationScoped
public class ContactService {
    private final TenantTransaction tenants;
    private final CaseService cases;
    private final ContactRepository contacts;
    private final LocalThemeService themes;
    private final ContactVersionRepository versions;
    private final ContactConfig config;
    private final DomainEvents events;
    private final Idempotency idempotency;
    private final Ids ids;
    private final Clock clock;

    ContactService(
            TenantTransaction tenants,
            CaseService cases,
            ContactRepository contacts,
            LocalThemeService themes,
            ContactVersionRepository versions,
            ContactConfig config,
            DomainEvents events,
            Idempotency idempotency,
            Ids ids,
            Clock clock) {
        this.tenants = tenants;
        this.cases = cases;
        this.contacts = contacts;
        this.themes = themes;
        this.versions = versions;
        this.config = config;
        this.events = events;
        this.idempotency = idempotency;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<ContactList> list(Actor actor, UUID caseId) {
        return tenants.of(actor, () -> cases.reading(actor, caseId, AccessAction.CONTACTS_READ)
                .chain(reading -> views(actor, caseId, reading.rights())
                        .map(views -> new ContactList(views, reading.rights().withheld()))));
    }

    private Uni<List<Contact.View>> views(Actor actor, UUID caseId, ReadingRights rights) {
        return contacts.ofCase(caseId).chain(all -> versions.ofCase(caseId).map(earlier -> all.stream()
                .filter(contact -> contact.readableBy(rights))
                .map(contact -> view(
                        actor,
                        leads(rights),
                        contact,
                        earlier.stream()
                                .filter(version -> version.isOf(contact) && version.readableBy(rights))
                                .map(ContactVersion::view)
                                .toList()))
                .toList()));
    }

    private static boolean leads(ReadingRights rights) {
        return rights.relation() == CaseRelation.RESPONSIBLE;
    }

    private Contact.View view(Actor actor, boolean leads, Contact contact, List<ContactVersion.View> earlier) {
        return contact.view(actor, leads, config.withdrawWithin(), OffsetDateTime.now(clock), earlier);
    }

    Uni<Contact.View> record(Actor actor, UUID caseId, String key, ContactRequest request) {
        var id = ids.next();
        return tenants.of(actor, () -> cases.forWork(actor, caseId)
                .chain(file -> idempotency.once(
                        file.ki(),
                        actor.sub(),
                        key,
                        Idempotency.fingerprint("contact " + caseId + request),
                        id,
                        () -> recordIn(actor, file, id, request)))
                .chain(result -> contacts.findById(result.id()))
                .call(contacts::flush)
                .map(contact -> view(actor, false, contact, List.of())));
    }

    /** Corrects what a contact says; the act of its author or of who leads the case. What it said before is kept. */
    Uni<ContactList> correct(Actor actor, UUID caseId, UUID id, int version, ContactCorrection what) {
        return change(actor, caseId, id, version, "correct contact", (reading, contact) -> themes.offered(
                        reading.file().ki(), what.themes())
                .map(named -> contact.correct(
                        ids.next(), what.about(named), actor, leads(reading.rights()), OffsetDateTime.now(clock)))
                .chain(versions::persistAndFlush)
                .chain(() -> events.append(
                        reading.file().ki(),
                        actor.sub(),
                        new CaseEvent.ContactCorrected(
                                caseId,
                                id,
                                contact.channel(),
                                contact.interpreterUsed(),
                                daysSinceOpened(reading.file(), contact.date())))));
    }

    /** Takes a contact back that was recorded by mistake, with the Wiedervorlage that came with it. */
    Uni<ContactList> withdraw(Actor actor, UUID caseId, UUID id, int version) {
        return change(actor, caseId, id, version, "withdraw contact", (reading, contact) -> contacts.firstTwo(caseId)
                .chain(first -> {
                    contact.withdraw(actor, OffsetDateTime.now(clock), config.withdrawWithin());
                    reading.file().takeBackFollowUp(contact::saidFollowUp, contact.followUpBefore());
                    return versions.erase(contact)
                            .chain(() -> events.append(
                                    reading.file().ki(),
                                    actor.sub(),
                                    new CaseEvent.ContactWithdrawn(caseId, id, nextFirst(contact, first))));
                }));
    }

    /** The contact that is the first one without the given; null if another one was first, or there is no other. */
    private static UUID nextFirst(Contact withdrawn, List<Contact> first) {
        return first.size() == 2 && first.getFirst() == withdrawn
                ? first.getLast().id()
                : null;
    }

    private interface Change {
        Uni<Void> on(CaseService.Reading reading, Contact contact);
    }

    private Uni<ContactList> change(Actor actor, UUID caseId, UUID id, int version, String action, Change change) {
        return tenants.of(actor, () -> cases.workingReading(actor, caseId)
                .invoke(reading -> reading.file().requireOpen(action))
                .call(reading -> contacts.findById(id).chain(contact -> {
                    if (contact == null
                            || contact.isWithdrawn()
                            || !contact.caseId().equals(caseId)) {
                        throw Problem.notFound();
                    }
                    IfMatch.check(version, contact.version());
                    return change.on(reading, contact);
                }))
                .call(contacts::flush)
                .chain(reading -> views(actor, caseId, reading.rights())
                        .map(views -> new ContactList(views, reading.rights().withheld()))));
    }

    /** Records a contact of an own case. In the caller's transaction. */
    public Uni<Contact> recordIn(Actor actor, UUID caseId, ContactRequest request) {
        return cases.forWork(actor, caseId).chain(file -> recordIn(actor, file, ids.next(), request));
    }

    private Uni<Contact> recordIn(Actor actor, Case file, UUID id, ContactRequest request) {
        file.requireOpen("record contact");
        var followUpBefore = file.followUpOn();
        if (request.followUp() != null) {
            file.followUpOn(request.followUp());
        }
        return contacts.countOf(file.id())
                .chain(earlier -> store(actor, file, id, request, earlier == 0, OffsetDateTime.now(clock)))
                .invoke(contact -> contact.setFollowUp(request.followUp(), followUpBefore));
    }

    /** A contact that was recorded earlier in another system. In the caller's transaction. */
    public Uni<Void> takeOver(Actor actor, Case file, ContactRequest request, boolean first, OffsetDateTime at) {
        return store(actor, file, ids.next(), request, first, at).replaceWithVoid();
    }

    private Uni<Contact> store(
            Actor actor, Case file, UUID id, ContactRequest request, boolean first, OffsetDateTime at) {
        return themes.offered(file.ki(), request.themes())
                .map(ContactCorrection.of(request)::about)
                .map(says -> new Contact(id, file.ki(), file.id(), says, actor, at))
                .chain(contact -> store(actor, file, request, contact, first, at));
    }

    private Uni<Contact> store(
            Actor actor, Case file, ContactRequest request, Contact contact, boolean first, OffsetDateTime at) {
        var days = daysSinceOpened(file, request.date());
        return contacts.persist(contact)
                .call(() -> events.append(
                        file.ki(),
                        actor.sub(),
                        new CaseEvent.ContactRecorded(
                                file.id(), contact.id(), request.channel(), request.interpreterUsed(), first, days),
                        at));
    }

    private int daysSinceOpened(Case file, LocalDate day) {
        return (int) Math.max(0, DAYS.between(LocalDays.of(file.openedAt()), day));
    }
}
