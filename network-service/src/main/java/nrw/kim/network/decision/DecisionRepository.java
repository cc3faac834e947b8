package nrw.kim.network.decision;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nrw.kim.network.persistence.Where;

/** Queries over the decisions. */
@ApplicationScoped
class DecisionRepository implements PanacheRepositoryBase<Decision, UUID> {
    Uni<List<Decision>> search(DecisionSearch search, UUID after, int count) {
        var where = Where.from(Decision.class)
                .and("r.bodyId = :body", "body", search.bodyId())
                .and("r.meetingId = :meeting", "meeting", search.meetingId())
                .and("r.themeId = :theme", "theme", search.themeId())
                .and("r.id > :after", "after", after);
        if (search.open()) {
            where.and("r.openAssignments > 0");
        }
        return find(where.orderedById(), where.parameters()).range(0, count - 1).list();
    }

    /** What a list of decisions is filtered by; null leaves a filter out; open: with assignments that are not done. */
    record DecisionSearch(UUID bodyId, UUID meetingId, UUID themeId, boolean open) {}
}
