package nrw.kim.cases.handover;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.KiKey;

/** Queries over the KI's own Übergabeprocedere. */
@ApplicationScoped
class ProcedereRepository implements PanacheRepositoryBase<ProcederePoint, UUID> {
    Uni<List<ProcederePoint>> of(KiKey ki) {
        return list("ki = ?1 order by position", ki.value());
    }

    Uni<Void> clear(KiKey ki) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "delete from procedere_point where ki = :ki returning 1", Integer.class)
                        .setParameter("ki", ki.value())
                        .getResultList())
                .replaceWithVoid();
    }
}
