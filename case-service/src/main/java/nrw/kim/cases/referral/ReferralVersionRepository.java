package nrw.kim.cases.referral;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.KiKey;

/** Queries over amendments. */
@ApplicationScoped
class ReferralVersionRepository implements PanacheRepositoryBase<ReferralVersion, UUID> {
    Uni<List<ReferralVersion>> of(UUID referralId) {
        return list("referralId = ?1 order by number", referralId);
    }

    Uni<Void> erase(UUID referralId) {
        return delete("referralId = ?1", referralId).replaceWithVoid();
    }

    Uni<Void> move(UUID referralId, KiKey to) {
        return update("ki = ?1 where referralId = ?2", to.value(), referralId).replaceWithVoid();
    }
}
