package nrw.kim.network.meeting;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Queries over the agenda items. */
@ApplicationScoped
class AgendaRepository implements PanacheRepositoryBase<AgendaItem, UUID> {
    Uni<List<AgendaItem>> of(UUID meetingId) {
        return list("meetingId = ?1 order by position", meetingId);
    }

    Uni<AgendaItem> item(UUID meetingId, UUID id) {
        return find("meetingId = ?1 and id = ?2", meetingId, id).firstResult();
    }
}
