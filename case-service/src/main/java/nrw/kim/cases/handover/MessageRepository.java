package nrw.kim.cases.handover;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Queries over questions and replies. */
@ApplicationScoped
class MessageRepository implements PanacheRepositoryBase<HandoverMessage, UUID> {
    private static final int LONGEST_THREAD = 200;

    Uni<List<HandoverMessage>> thread(UUID handoverId) {
        return find("handoverId = ?1 order by id", handoverId)
                .range(0, LONGEST_THREAD - 1)
                .list();
    }
}
