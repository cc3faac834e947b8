package nrw.kim.cases.document;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.KiKey;

/** Queries over documents. */
@ApplicationScoped
class DocumentRepository implements PanacheRepositoryBase<CaseDocument, UUID> {
    private static final int ERASED_AT_ONCE = 500;

    /** Also those that are removed and not erased yet. */
    Uni<List<CaseDocument>> ofCase(UUID caseId) {
        return list("caseId = ?1 and erasedAt is null order by id desc", caseId);
    }

    Uni<Long> countOf(UUID caseId) {
        return count("caseId = ?1 and removedAt is null", caseId);
    }

    Uni<List<CaseDocument>> present(UUID caseId, List<UUID> ids) {
        return list("caseId = ?1 and id in ?2 and removedAt is null", caseId, ids);
    }

    Uni<List<CaseDocument>> removedBefore(KiKey ki, OffsetDateTime moment) {
        return find("ki = ?1 and removedAt < ?2 and erasedAt is null order by removedAt", ki.value(), moment)
                .range(0, ERASED_AT_ONCE - 1)
                .list();
    }

    Uni<Void> store(CaseDocument document, byte[] content) {
        return persist(document)
                .chain(this::flush)
                .chain(Panache::getSession)
                .chain(session -> session.persist(new DocumentContent(document, content)));
    }

    Uni<byte[]> content(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(DocumentContent.class, id))
                .map(DocumentContent::content);
    }

    Uni<Void> eraseContent(UUID id) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "delete from case_document_content where document_id = :id returning 1", Integer.class)
                        .setParameter("id", id)
                        .getResultList())
                .replaceWithVoid();
    }

    /** False if another instance goes through this tenant's documents right now. */
    Uni<Boolean> claimErasure(KiKey ki) {
        return Panache.getSession().chain(session -> session.createNativeQuery(
                        "select pg_try_advisory_xact_lock(hashtext('kim.document.erasure'), hashtext(:ki))",
                        Boolean.class)
                .setParameter("ki", ki.value())
                .getSingleResult());
    }
}
