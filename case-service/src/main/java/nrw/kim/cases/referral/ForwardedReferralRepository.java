package nrw.kim.cases.referral;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Queries over what a sender still sees of referrals that went on. */
@ApplicationScoped
class ForwardedReferralRepository implements PanacheRepositoryBase<ForwardedReferral, UUID> {
    Uni<ForwardedReferral> sent(UUID senderOrg, String externalReference) {
        return find("senderOrg = ?1 and externalReference = ?2", senderOrg, externalReference)
                .firstResult();
    }

    Uni<ForwardedReferral> own(UUID senderOrg, UUID id) {
        return find("senderOrg = ?1 and id = ?2", senderOrg, id).firstResult();
    }

    Uni<List<ForwardedReferral>> sentBy(UUID senderOrg, OffsetDateTime changedSince, UUID after, int limit) {
        return find("senderOrg = ?1 and changedAt >= ?2 and id > ?3 order by id", senderOrg, changedSince, after)
                .range(0, limit)
                .list();
    }
}
