package nrw.kim.cases.targetgroup;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.KiKey;

/** Queries over the versions of the rules. */
@ApplicationScoped
class RulesRepository implements PanacheRepositoryBase<RulesVersion, UUID> {
    /** The version in force; null if the KI has none. */
    Uni<RulesVersion> latest(KiKey ki) {
        return find("ki = ?1 order by number desc", ki.value()).firstResult();
    }

    /** The newest versions first. */
    Uni<List<RulesVersion>> newest(KiKey ki, int limit) {
        return find("ki = ?1 order by number desc", ki.value()).page(0, limit).list();
    }
}
