package nrw.kim.cases.document;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nrw.kim.cases.access.ReadingRights;
import nrw.kim.cases.casefile.Case;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.cases.person.PersonService;
import nrw.kim.cases.upload.Download;
import nrw.kim.cases.upload.Upload;
import nrw.kim.events.code.AccessAction;
import nrw.kim.kit.Ids;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.Idempotency;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.tenant.TenantTransaction;

/** Files documents, describes them, removes them and brings them back; each read and each change stands in the log. */
@ApplicationScoped
public class DocumentService {
    private final TenantTransaction tenants;
    private final CaseService cases;
    private final PersonService persons;
    private final DocumentRepository documents;
    private final Idempotency idempotency;
    private final DocumentConfig config;
    private final Ids ids;
    private final Clock clock;

    DocumentService(
            TenantTransaction tenants,
            CaseService cases,
            PersonService persons,
            DocumentRepository documents,
            Idempotency idempotency,
            DocumentConfig config,
            Ids ids,
            Clock clock) {
        this.tenants = tenants;
        this.cases = cases;
        this.persons = persons;
        this.documents = documents;
        this.idempotency = idempotency;
        this.config = config;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<DocumentList> list(Actor actor, UUID caseId) {
        return tenants.of(actor, () -> cases.reading(actor, caseId, AccessAction.DOCUMENTS_READ)
                .chain(reading -> views(caseId, reading.rights())));
    }

    private Uni<DocumentList> views(UUID caseId, ReadingRights rights) {
        var now = OffsetDateTime.now(clock);
        return documents.ofCase(caseId).map(all -> {
            var readable =
                    all.stream().filter(document -> document.readableBy(rights)).toList();
            return new DocumentList(
                    readable.stream()
                            .filter(document -> !document.isRemoved())
                            .map(this::view)
                            .toList(),
                    readable.stream()
                            .filter(document -> document.isRestorable(now, config.restoreWithin()))
                            .map(this::view)
                            .toList(),
                    rights.withheld());
        });
    }

    private CaseDocument.View view(CaseDocument document) {
        return document.view(config.restoreWithin());
    }

    Uni<CaseDocument.View> read(Actor actor, UUID caseId, UUID id) {
        return tenants.of(actor, () -> reading(actor, caseId, id, AccessAction.DOCUMENTS_READ)
                .chain(reading -> readable(reading, id))
                .map(this::view));
    }

    Uni<Download> content(Actor actor, UUID caseId, UUID id) {
        return tenants.of(actor, () -> reading(actor, caseId, id, AccessAction.DOCUMENT_READ)
                .chain(reading -> readable(reading, id).call(() -> requireAddressKnown(reading)))
                .chain(this::content));
    }

    private Uni<CaseService.Reading> reading(Actor actor, UUID caseId, UUID id, AccessAction action) {
        return cases.readingPart(actor, caseId, action, id.toString());
    }

    private Uni<CaseDocument> readable(CaseService.Reading reading, UUID id) {
        return find(reading.file().id(), id).invoke(document -> {
            if (document.isRemoved() || !document.readableBy(reading.rights())) {
                throw Problem.notFound();
            }
        });
    }

    /** Nearly every letter bears the address: with an Auskunftssperre only who works on the case opens one (§ 51 BMG). */
    private Uni<Void> requireAddressKnown(CaseService.Reading reading) {
        return reading.rights().relation().knowsAddress()
                ? Uni.createFrom().voidItem()
                : isBlocked(reading.file().personId())
                        .invoke(blocked -> {
                            if (blocked) {
                                throw Problem.of(403, "document-address-blocked");
                            }
                        })
                        .replaceWithVoid();
    }

    /** Who may not is told so before anything is said about the file. */
    Uni<CaseDocument.View> add(Actor actor, UUID caseId, String key, DocumentRequest request) {
        return tenants.of(actor, () -> cases.forWork(actor, caseId)
                .invoke(file -> file.requireOpen("add document"))
                .chain(file -> add(actor, file, key, request.description(), upload(request))));
    }

    private Upload upload(DocumentRequest request) {
        return Upload.of(
                request.mediaType(),
                request.description().title(),
                request.content(),
                config.size().asLongValue());
    }

    private Uni<CaseDocument.View> add(Actor actor, Case file, String key, DocumentDescription says, Upload upload) {
        var id = ids.next();
        return idempotency
                .once(
                        file.ki(),
                        actor.sub(),
                        key,
                        Idempotency.fingerprint("document " + file.id() + says + upload.sha256()),
                        id,
                        () -> store(actor, file, id, says, upload))
                .chain(result -> documents.findById(result.id()))
                .map(this::view);
    }

    private Uni<Void> store(Actor actor, Case file, UUID id, DocumentDescription says, Upload upload) {
        var place = new CaseDocument.Place(file.ki(), file.id());
        return documents
                .countOf(file.id())
                .invoke(count -> {
                    if (count >= config.count()) {
                        throw Problem.conflict("documents-full").with("most", config.count());
                    }
                })
                .chain(() -> documents.store(
                        new CaseDocument(id, place, says, upload, actor, OffsetDateTime.now(clock)), upload.content()))
                .chain(() -> log(actor, file.id(), id, AccessAction.DOCUMENT_ADDED));
    }

    Uni<DocumentList> describe(Actor actor, UUID caseId, UUID id, int version, DocumentDescription says) {
        return change(actor, caseId, id, version, AccessAction.DOCUMENT_CHANGED, document -> {
            requirePresent(document);
            document.describe(says, actor, OffsetDateTime.now(clock));
        });
    }

    /** Gone at once for everybody, also for a body that it was handed to. */
    Uni<DocumentList> remove(Actor actor, UUID caseId, UUID id, int version) {
        return change(actor, caseId, id, version, AccessAction.DOCUMENT_REMOVED, document -> {
            requirePresent(document);
            document.remove(actor, OffsetDateTime.now(clock));
        });
    }

    Uni<DocumentList> restore(Actor actor, UUID caseId, UUID id, int version) {
        return change(
                actor,
                caseId,
                id,
                version,
                AccessAction.DOCUMENT_RESTORED,
                document -> document.restore(OffsetDateTime.now(clock), config.restoreWithin()));
    }

    private Uni<DocumentList> change(
            Actor actor, UUID caseId, UUID id, int version, AccessAction action, Consumer<CaseDocument> change) {
        return tenants.of(actor, () -> cases.workingReading(actor, caseId)
                .invoke(reading -> reading.file().requireOpen("change document"))
                .call(() -> find(caseId, id)
                        .invoke(document -> IfMatch.check(version, document.version()))
                        .invoke(change))
                .call(() -> log(actor, caseId, id, action))
                .call(documents::flush)
                .chain(reading -> views(caseId, reading.rights())));
    }

    private static void requirePresent(CaseDocument document) {
        if (document.isRemoved()) {
            throw Problem.notFound();
        }
    }

    private Uni<Void> log(Actor actor, UUID caseId, UUID id, AccessAction action) {
        return reading(actor, caseId, id, action).replaceWithVoid();
    }

    private Uni<CaseDocument> find(UUID caseId, UUID id) {
        return documents
                .findById(id)
                .map(found -> found != null && found.isOf(caseId) ? found : null)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }

    /**
     * Those of the documents that are there, in the order asked for; none at all of a person with an Auskunftssperre, whose
     * address no other body is told (§ 51 BMG). In the caller's transaction.
     */
    public Uni<List<CaseDocument>> shareable(UUID caseId, UUID personId, List<UUID> wanted) {
        return wanted.isEmpty()
                ? Uni.createFrom().item(List.of())
                : isBlocked(personId)
                        .chain(blocked -> blocked ? Uni.createFrom().item(List.of()) : present(caseId, wanted));
    }

    private Uni<List<CaseDocument>> present(UUID caseId, List<UUID> wanted) {
        return documents.present(caseId, wanted).map(found -> wanted.stream()
                .distinct()
                .flatMap(id -> found.stream().filter(document -> document.id().equals(id)))
                .toList());
    }

    private Uni<Boolean> isBlocked(UUID personId) {
        return persons.get(personId).map(person -> person.data().addressBlocked());
    }

    /** A document with its content, whose read the caller logs. In the caller's transaction. */
    public Uni<Download> content(CaseDocument document) {
        return documents
                .content(document.id())
                .map(content -> Download.titled(document.title(), document.mediaType(), content));
    }
}
