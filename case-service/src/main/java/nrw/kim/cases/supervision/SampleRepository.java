package nrw.kim.cases.supervision;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Queries over drawn cases. */
@ApplicationScoped
class SampleRepository implements PanacheRepositoryBase<SampledCase, UUID> {
    Uni<List<SampledCase>> ofReview(UUID review) {
        return list("reviewId = ?1 order by position", review);
    }

    /** What was told about a case, newest first. */
    Uni<List<SampledCase>> told(UUID caseId) {
        return list("caseId = ?1 and feedbackAt is not null order by id desc", caseId);
    }
}
