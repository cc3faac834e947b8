package nrw.kim.cases.consent;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.casefile.Case;
import nrw.kim.cases.document.DocumentService;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.kit.problem.Problem;

/** Which documents a consent can name: those of its Lebensbereiche, and none that is marked beyond them (G-03). */
@ApplicationScoped
class ConsentedDocuments {
    private final DocumentService documents;

    ConsentedDocuments(DocumentService documents) {
        this.documents = documents;
    }

    /** The documents as the person reads them; fails with 422 {@code document-not-shareable}. In the caller's transaction. */
    Uni<List<NamedDocument>> named(Case file, List<UUID> wanted, Collection<LifeDomain> domains) {
        return documents.shareable(file.id(), file.personId(), wanted).map(found -> {
            var fit = found.stream()
                    .filter(document -> document.mayGoWith(domains))
                    .map(NamedDocument::of)
                    .toList();
            if (fit.size() != new HashSet<>(wanted).size()) {
                throw Problem.rule("document-not-shareable");
            }
            return fit;
        });
    }
}
