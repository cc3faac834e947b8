package nrw.kim.cases.transition;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.KiKey;

/** Queries over the versions of the checklists. */
@ApplicationScoped
class ChecklistRepository implements PanacheRepositoryBase<ChecklistVersion, UUID> {
    /** The version in force; null if the KI has none. */
    Uni<ChecklistVersion> latest(KiKey ki) {
        return find("ki = ?1 order by number desc", ki.value()).firstResult();
    }

    /** The versions in force of several KI. */
    Uni<List<ChecklistVersion>> inForce(Collection<String> kis) {
        return list(
                "from ChecklistVersion v where v.ki in ?1"
                        + " and v.number = (select max(w.number) from ChecklistVersion w where w.ki = v.ki)",
                kis);
    }

    /** The newest versions first. */
    Uni<List<ChecklistVersion>> newest(KiKey ki, int limit) {
        return find("ki = ?1 order by number desc", ki.value()).page(0, limit).list();
    }
}
