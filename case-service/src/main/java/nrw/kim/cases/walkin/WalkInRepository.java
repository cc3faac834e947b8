package nrw.kim.cases.walkin;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Queries over visits. */
@ApplicationScoped
class WalkInRepository implements PanacheRepositoryBase<WalkIn, UUID> {
    Uni<List<WalkIn>> of(UUID siteId, LocalDate day) {
        return list("siteId = ?1 and day = ?2 order by id desc", siteId, day);
    }
}
