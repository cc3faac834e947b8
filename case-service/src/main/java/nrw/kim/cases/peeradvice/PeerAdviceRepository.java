package nrw.kim.cases.peeradvice;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.KiKey;

/** Queries over questions to the team. */
@ApplicationScoped
class PeerAdviceRepository implements PanacheRepositoryBase<PeerAdvice, UUID> {
    Uni<List<PeerAdvice>> newest(KiKey ki, boolean closed, UUID before, int limit) {
        var state = closed ? "closedAt is not null" : "closedAt is null";
        return find("ki = ?1 and id < ?2 and " + state + " order by id desc", ki.value(), before)
                .range(0, limit)
                .list();
    }
}
