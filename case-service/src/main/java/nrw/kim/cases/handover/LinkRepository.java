package nrw.kim.cases.handover;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** Queries over answer links. */
@ApplicationScoped
class LinkRepository implements PanacheRepositoryBase<HandoverLink, UUID> {

    /** Locked, so that guesses sent at the same time are counted one by one. */
    Uni<HandoverLink> byToken(String tokenHash) {
        return find("tokenHash", tokenHash)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }

    Uni<List<HandoverLink>> open(UUID handoverId) {
        return list("handoverId = ?1 and closedAt is null", handoverId);
    }
}
