package nrw.kim.cases.caserequest;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Queries over what bodies asked for. */
@ApplicationScoped
class CaseRequestRepository implements PanacheRepositoryBase<CaseRequest, UUID> {
    private static final int MOST = 200;

    Uni<List<CaseRequest>> ofCase(UUID caseId) {
        return list("caseId = ?1 order by id desc", caseId);
    }

    Uni<List<CaseRequest>> ofBody(UUID org) {
        return find("org = ?1 order by id desc", org).range(0, MOST - 1).list();
    }
}
