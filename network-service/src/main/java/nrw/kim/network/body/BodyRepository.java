package nrw.kim.network.body;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.BodyKind;
import nrw.kim.network.persistence.TenantKey;
import nrw.kim.network.persistence.Where;

/** Queries over the bodies. */
@ApplicationScoped
class BodyRepository implements PanacheRepositoryBase<Body, TenantKey> {
    Uni<Body> entryOf(KiKey ki, UUID id) {
        return findById(TenantKey.of(ki, id));
    }

    Uni<Body> anyEntry(UUID id) {
        return find("id = ?1 order by ki", id).firstResult();
    }

    Uni<List<Body>> search(BodyKind kind, UUID after, int count) {
        var where = Where.from(Body.class)
                .onceAcrossTenants()
                .and("r.kind = :kind", "kind", kind)
                .and("r.id > :after", "after", after);
        return find(where.orderedById(), where.parameters()).range(0, count - 1).list();
    }

    Uni<Boolean> hasOtherSteeringGroup(KiKey ki, UUID id) {
        return count("ki = ?1 and kind = ?2 and id <> ?3", ki.value(), BodyKind.LENKUNGSGRUPPE, id)
                .map(others -> others > 0);
    }
}
