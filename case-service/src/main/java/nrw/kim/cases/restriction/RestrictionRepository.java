package nrw.kim.cases.restriction;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Restrictions by case. */
@ApplicationScoped
class RestrictionRepository implements PanacheRepositoryBase<Restriction, UUID> {

    Uni<List<Restriction>> ofCase(UUID caseId) {
        return list("caseId = ?1 order by id desc", caseId);
    }
}
