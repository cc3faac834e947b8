package nrw.kim.cases.referral;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.KiKey;

/** Queries over amendments. */
@ApplicationScoped
class ReferralVersionRepository implements PanacheRepositoryBase<ReferralVersion, UUID> {
    private static final String ERASE = "delete from referral_version where referral_id = :referral returning 1";
    private static final String MOVE = "update referral_version set ki = :ki where referral_id = :referral returning 1";

    Uni<List<ReferralVersion>> of(UUID referralId) {
        return list("referralId = ?1 order by number", referralId);
    }

    Uni<Void> erase(UUID referralId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ERASE, Integer.class)
                        .setParameter("referral", referralId)
                        .getResultList())
                .replaceWithVoid();
    }

    Uni<Void> move(UUID referralId, KiKey to) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(MOVE, Integer.class)
                        .setParameter("ki", to.value())
                        .setParameter("referral", referralId)
                        .getResultList())
                .replaceWithVoid();
    }
}
