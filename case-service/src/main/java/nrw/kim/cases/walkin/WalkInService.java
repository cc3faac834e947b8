package nrw.kim.cases.walkin;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.cases.casefile.Intake;
import nrw.kim.cases.contact.ContactRequest;
import nrw.kim.cases.contact.ContactService;
import nrw.kim.cases.directory.DirectoryService;
import nrw.kim.cases.person.PersonData;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.AccessChannel;
import nrw.kim.events.code.ContactChannel;
import nrw.kim.kit.Ids;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.event.DomainEvents;
import nrw.kim.kit.rest.Idempotency;
import nrw.kim.kit.tenant.TenantTransaction;

/** Records visits of the Offene Sprechstunde: as a contact of a case, or as a mere count. */
@ApplicationScoped
public class WalkInService {
    private final TenantTransaction tenants;
    private final WalkInRepository walkIns;
    private final CaseService cases;
    private final ContactService contacts;
    private final DirectoryService directory;
    private final DomainEvents events;
    private final Idempotency idempotency;
    private final Ids ids;
    private final Clock clock;

    WalkInService(
            TenantTransaction tenants,
            WalkInRepository walkIns,
            CaseService cases,
            ContactService contacts,
            DirectoryService directory,
            DomainEvents events,
            Idempotency idempotency,
            Ids ids,
            Clock clock) {
        this.tenants = tenants;
        this.walkIns = walkIns;
        this.cases = cases;
        this.contacts = contacts;
        this.directory = directory;
        this.events = events;
        this.idempotency = idempotency;
        this.ids = ids;
        this.clock = clock;
    }

    /** The visits of a site on a day, latest first; null is today. */
    Uni<List<WalkIn>> list(Actor actor, UUID siteId, LocalDate day) {
        return tenants.of(actor, () -> walkIns.of(siteId, day == null ? LocalDate.now(clock) : day));
    }

    Uni<WalkIn> record(Actor actor, WalkInRequest request, String key) {
        request.requireSound();
        var ki = actor.onlyKi();
        var id = ids.next();
        return tenants.in(ki, () -> directory
                .requireSite(ki, request.siteId())
                .chain(() -> idempotency.once(
                        ki,
                        actor.sub(),
                        key,
                        Idempotency.fingerprint("walk-in " + request),
                        id,
                        () -> store(actor, ki, id, request)))
                .chain(result -> walkIns.findById(result.id())));
    }

    private Uni<WalkIn> store(Actor actor, KiKey ki, UUID id, WalkInRequest request) {
        return caseOf(actor, ki, request)
                .call(caseId -> caseId == null
                        ? Uni.createFrom().voidItem()
                        : contacts.recordIn(actor, caseId, contact(request)).replaceWithVoid())
                .map(caseId -> new WalkIn(id, ki, request, caseId, actor, now()))
                .chain(walkIns::persistAndFlush)
                .call(walkIn -> events.append(ki, actor.sub(), walkIn.event()));
    }

    private Uni<UUID> caseOf(Actor actor, KiKey ki, WalkInRequest request) {
        if (request.newCase() == null) {
            return Uni.createFrom().item(request.caseId());
        }
        var intake = new Intake(
                PersonData.of(request.newCase().person()),
                null,
                request.siteId(),
                null,
                AccessChannel.SELBSTMELDUNG,
                request.domains());
        return cases.openIn(actor, ki, intake, request.newCase().duplicatesSeen())
                .map(file -> file.id());
    }

    private ContactRequest contact(WalkInRequest request) {
        return new ContactRequest(
                LocalDate.now(clock),
                request.minutes(),
                ContactChannel.PERSONAL,
                request.language(),
                request.interpreterUsed(),
                request.domains(),
                request.note(),
                null,
                null,
                null);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
