package nrw.kim.cases.retention;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nrw.kim.events.KiKey;

/** What the KI have set. */
@ApplicationScoped
class RetentionSettingRepository implements PanacheRepositoryBase<RetentionSetting, String> {
    /** What holds in a KI. */
    Uni<RetentionRule> rule(KiKey ki) {
        return findById(ki.value()).map(RetentionSetting::rule);
    }
}
