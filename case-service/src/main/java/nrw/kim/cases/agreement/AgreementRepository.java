package nrw.kim.cases.agreement;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Queries over Zielvereinbarungen. */
@ApplicationScoped
class AgreementRepository implements PanacheRepositoryBase<GoalAgreement, UUID> {
    Uni<List<GoalAgreement>> ofCase(UUID caseId) {
        return list("caseId = ?1 order by number desc", caseId);
    }
}
