package nrw.kim.cases.disclosure;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Requests by case. */
@ApplicationScoped
class DisclosureRequestRepository implements PanacheRepositoryBase<DisclosureRequest, UUID> {

    Uni<List<DisclosureRequest>> ofCase(UUID caseId) {
        return list("caseId = ?1 order by id desc", caseId);
    }
}
