package nrw.kim.cases.contact;

import static java.time.temporal.ChronoUnit.DAYS;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import nrw.kim.cases.casefile.Case;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.cases.localtheme.LocalThemeService;
import nrw.kim.events.CaseEvent;
import nrw.kim.events.code.AccessAction;
import nrw.kim.kit.Ids;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.event.DomainEvents;
import nrw.kim.kit.tenant.TenantTransaction;

/** Records contacts; the first one ends the waiting for counselling. */
@ApplicationScoped
public class ContactService {
    private final TenantTransaction tenants;
    private final CaseService cases;
    private final ContactRepository contacts;
    private final LocalThemeService themes;
    private final DomainEvents events;
    private final Ids ids;
    private final Clock clock;

    ContactService(
            TenantTransaction tenants,
            CaseService cases,
            ContactRepository contacts,
            LocalThemeService themes,
            DomainEvents events,
            Ids ids,
            Clock clock) {
        this.tenants = tenants;
        this.cases = cases;
        this.contacts = contacts;
        this.themes = themes;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<ContactList> list(Actor actor, UUID caseId) {
        return tenants.of(actor, () -> cases.reading(actor, caseId, AccessAction.CONTACTS_READ)
                .chain(reading -> contacts.ofCase(caseId)
                        .map(all -> new ContactList(
                                all.stream()
                                        .filter(contact -> contact.readableBy(reading.rights()))
                                        .map(Contact::view)
                                        .toList(),
                                reading.rights().withheld()))));
    }

    Uni<Contact> record(Actor actor, UUID caseId, ContactRequest request) {
        return tenants.of(actor, () -> recordIn(actor, caseId, request));
    }

    /** Records a contact of an own case. In the caller's transaction. */
    public Uni<Contact> recordIn(Actor actor, UUID caseId, ContactRequest request) {
        return cases.forWork(actor, caseId)
                .invoke(file -> {
                    file.requireOpen("record contact");
                    if (request.followUp() != null) {
                        file.followUpOn(request.followUp());
                    }
                })
                .chain(file -> contacts.countOf(caseId)
                        .chain(earlier -> store(actor, file, request, earlier == 0, OffsetDateTime.now(clock))));
    }

    /** A contact that was recorded earlier in another system. In the caller's transaction. */
    public Uni<Void> takeOver(Actor actor, Case file, ContactRequest request, boolean first, OffsetDateTime at) {
        return store(actor, file, request, first, at).replaceWithVoid();
    }

    private Uni<Contact> store(Actor actor, Case file, ContactRequest request, boolean first, OffsetDateTime at) {
        return themes.offered(file.ki(), request.themes())
                .map(named -> new Contact(ids.next(), file, request, named, actor, at))
                .chain(contact -> store(actor, file, request, contact, first, at));
    }

    private Uni<Contact> store(
            Actor actor, Case file, ContactRequest request, Contact contact, boolean first, OffsetDateTime at) {
        var days = (int) Math.max(
                0,
                DAYS.between(file.openedAt().atZoneSameInstant(clock.getZone()).toLocalDate(), request.date()));
        return contacts.persist(contact)
                .call(() -> events.append(
                        file.ki(),
                        actor.sub(),
                        new CaseEvent.ContactRecorded(
                                file.id(), contact.id(), request.channel(), request.interpreterUsed(), first, days),
                        at));
    }
}
