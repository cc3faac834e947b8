package nrw.kim.cases.consent;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Queries over consents. */
@ApplicationScoped
class ConsentRepository implements PanacheRepositoryBase<Consent, UUID> {
    Uni<List<Consent>> ofCase(UUID caseId) {
        return list("caseId = ?1 order by id desc", caseId);
    }
}
