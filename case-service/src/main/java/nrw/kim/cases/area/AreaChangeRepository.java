package nrw.kim.cases.area;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.KiKey;

/** History of the areas. */
@ApplicationScoped
class AreaChangeRepository implements PanacheRepositoryBase<AreaChange, UUID> {
    private static final int SHOWN = 200;

    Uni<List<AreaChange>> latest(KiKey ki) {
        return find("ki = ?1 order by id desc", ki.value()).range(0, SHOWN - 1).list();
    }
}
