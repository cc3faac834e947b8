package nrw.kim.cases.gap;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Queries over own reports. */
@ApplicationScoped
class GapReportRepository implements PanacheRepositoryBase<GapReport, UUID> {
    Uni<List<GapReport>> ofCase(UUID caseId) {
        return list("caseId = ?1 order by id desc", caseId);
    }
}
