package nrw.kim.cases.transfer;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Queries over what was taken over. */
@ApplicationScoped
class ImportRepository implements PanacheRepositoryBase<ImportedCase, UUID> {

    Uni<Optional<UUID>> takenOver(UUID controller, String source) {
        return find("controller = ?1 and source = ?2", controller, source)
                .firstResult()
                .map(found -> Optional.ofNullable(found).map(ImportedCase::caseId));
    }
}
