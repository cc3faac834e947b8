package nrw.kim.cases.feedback;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nrw.kim.events.KiKey;

/** Addresses by code and by site. */
@ApplicationScoped
class FeedbackPointRepository implements PanacheRepositoryBase<FeedbackPoint, UUID> {
    Uni<FeedbackPoint> coded(String code) {
        return find("code", code).firstResult();
    }

    Uni<FeedbackPoint> ofSite(KiKey ki, UUID siteId) {
        return find("ki = ?1 and siteId = ?2", ki.value(), siteId).firstResult();
    }
}
