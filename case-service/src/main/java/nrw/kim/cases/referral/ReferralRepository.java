package nrw.kim.cases.referral;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.KiKey;

/** Queries over referrals. */
@ApplicationScoped
class ReferralRepository implements PanacheRepositoryBase<Referral, UUID> {
    Uni<Referral> sent(UUID senderOrg, String externalReference) {
        return find("senderOrg = ?1 and externalReference = ?2", senderOrg, externalReference)
                .firstResult();
    }

    Uni<List<Referral>> inbox(ReferralStatus status, UUID after, int limit) {
        return status == null
                ? find("id > ?1 order by id", after).range(0, limit).list()
                : find("status = ?1 and id > ?2 order by id", status, after)
                        .range(0, limit)
                        .list();
    }

    Uni<List<Referral>> sentBy(UUID senderOrg, UUID after, int limit) {
        return find("senderOrg = ?1 and id > ?2 order by id", senderOrg, after)
                .range(0, limit)
                .list();
    }

    Uni<List<Referral>> openBornOn(KiKey ki, LocalDate birthDate) {
        return list(
                "ki = ?1 and person.birthDate = ?2 and status = ?3", ki.value(), birthDate, ReferralStatus.RECEIVED);
    }
}
