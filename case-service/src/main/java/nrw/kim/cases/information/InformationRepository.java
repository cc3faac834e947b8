package nrw.kim.cases.information;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What was told by case. */
@ApplicationScoped
class InformationRepository implements PanacheRepositoryBase<InformationGiven, UUID> {
    Uni<List<InformationGiven>> ofCase(UUID caseId) {
        return list("caseId = ?1 order by givenOn desc, language", caseId);
    }

    Uni<InformationGiven> ofCase(UUID caseId, String language) {
        return find("caseId = ?1 and language = ?2", caseId, language).firstResult();
    }
}
