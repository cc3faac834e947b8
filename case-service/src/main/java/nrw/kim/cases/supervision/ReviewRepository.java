package nrw.kim.cases.supervision;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.KiKey;

/** Queries over reviews. */
@ApplicationScoped
class ReviewRepository implements PanacheRepositoryBase<Review, UUID> {
    Uni<List<Review>> newest(KiKey ki, UUID before, int limit) {
        return find("ki = ?1 and id < ?2 order by id desc", ki.value(), before)
                .range(0, limit)
                .list();
    }
}
