package nrw.kim.cases.conference;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Queries over conferences. */
@ApplicationScoped
class ConferenceRepository implements PanacheRepositoryBase<Conference, UUID> {
    Uni<List<Conference>> ofCase(UUID caseId) {
        return list("caseId = ?1 order by heldOn desc, id desc", caseId);
    }
}
