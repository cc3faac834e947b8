package nrw.kim.cases.peeradvice;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Queries over answers. */
@ApplicationScoped
class PeerAnswerRepository implements PanacheRepositoryBase<PeerAnswer, UUID> {
    Uni<List<PeerAnswer>> of(List<UUID> adviceIds) {
        return list("adviceId in ?1 order by id", adviceIds);
    }
}
