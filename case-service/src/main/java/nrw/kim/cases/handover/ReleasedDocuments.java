package nrw.kim.cases.handover;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.consent.Consent;
import nrw.kim.cases.document.CaseDocument;
import nrw.kim.cases.document.DocumentService;
import nrw.kim.cases.upload.Download;
import nrw.kim.kit.problem.Problem;

/**
 * The documents of an extract: chosen for the handover, named in the consent, of its Lebensbereiche and marked with nothing
 * beyond them; asked anew at every reading, so that one that was removed or marked since is gone (G-03, G-05).
 */
@ApplicationScoped
class ReleasedDocuments {
    private final DocumentService documents;

    ReleasedDocuments(DocumentService documents) {
        this.documents = documents;
    }

    Uni<List<CaseDocument>> released(ExtractService.Order order, Consent consent) {
        return documents
                .shareable(order.caseId(), consent.personId(), order.documents())
                .map(found -> found.stream()
                        .filter(document -> consent.names(document.id()))
                        .filter(document -> document.mayGoWith(order.domains()))
                        .toList());
    }

    /** One of them; fails with 404. */
    Uni<CaseDocument> released(ExtractService.Order order, Consent consent, UUID id) {
        return released(order, consent).map(all -> all.stream()
                .filter(document -> document.id().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound));
    }

    /** Before a handover is offered: fails with 422 {@code document-not-shareable} if one of the chosen would not go along. */
    Uni<Void> requireAll(ExtractService.Order order, Consent consent) {
        return released(order, consent)
                .invoke(found -> {
                    if (found.size() != new HashSet<>(order.documents()).size()) {
                        throw Problem.rule("document-not-shareable");
                    }
                })
                .replaceWithVoid();
    }

    Uni<Download> content(CaseDocument document) {
        return documents.content(document);
    }
}
