package nrw.kim.cases.share;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.KiKey;

/** Queries over calculations. */
@ApplicationScoped
class ShareCalculationRepository implements PanacheRepositoryBase<ShareCalculation, UUID> {
    private static final int SHOWN = 50;

    Uni<List<ShareCalculation>> latest(KiKey ki) {
        return find("ki = ?1 order by id desc", ki.value()).range(0, SHOWN - 1).list();
    }
}
