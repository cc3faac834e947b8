package nrw.kim.network.meeting;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import nrw.kim.network.persistence.Where;

/** Queries over the meetings. */
@ApplicationScoped
class MeetingRepository implements PanacheRepositoryBase<Meeting, UUID> {
    /** A meeting whose agenda nobody else changes until the transaction ends. */
    Uni<Meeting> locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Uni<List<Meeting>> search(UUID bodyId, MeetingStatus status, UUID after, int count) {
        var where = Where.from(Meeting.class)
                .and("r.bodyId = :body", "body", bodyId)
                .and("r.status = :status", "status", status)
                .and("r.id > :after", "after", after);
        return find(where.orderedById(), where.parameters()).range(0, count - 1).list();
    }
}
