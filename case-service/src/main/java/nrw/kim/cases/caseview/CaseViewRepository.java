package nrw.kim.cases.caseview;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Queries over kept views. */
@ApplicationScoped
class CaseViewRepository implements PanacheRepositoryBase<CaseView, UUID> {
    Uni<List<CaseView>> of(String owner) {
        return list("owner = ?1 order by lower(name), id", owner);
    }
}
