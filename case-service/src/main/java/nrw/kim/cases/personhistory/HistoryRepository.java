package nrw.kim.cases.personhistory;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.code.HistoryKind;

/** Queries over what held of persons. */
@ApplicationScoped
class HistoryRepository implements PanacheRepositoryBase<HistoryEntry, UUID> {
    Uni<List<HistoryEntry>> of(UUID personId) {
        return list("personId = ?1 order by id", personId);
    }

    Uni<List<HistoryEntry>> of(List<UUID> personIds) {
        return personIds.isEmpty()
                ? Uni.createFrom().item(List.of())
                : list("personId in ?1 and correctedAt is null order by id", personIds);
    }

    Uni<Boolean> knows(UUID personId, HistoryKind kind) {
        return count("personId = ?1 and kind = ?2", personId, kind).map(found -> found > 0);
    }
}
