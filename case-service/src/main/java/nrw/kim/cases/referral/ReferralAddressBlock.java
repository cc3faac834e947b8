package nrw.kim.cases.referral;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nrw.kim.cases.addressblock.AddressBlockService;
import nrw.kim.cases.casefile.Case;

/** The referrals behind a case hold a copy of the address: an Auskunftssperre at the person holds for them too. */
@ApplicationScoped
class ReferralAddressBlock implements AddressBlockService.Effect {
    private final ReferralRepository referrals;

    ReferralAddressBlock(ReferralRepository referrals) {
        this.referrals = referrals;
    }

    @Override
    public Uni<Void> onBlock(Case file, boolean blocked) {
        return referrals
                .ofCase(file.id())
                .invoke(found -> found.stream()
                        .filter(referral -> !referral.erased())
                        .forEach(referral -> referral.person().blockAddress(blocked)))
                .call(referrals::flush)
                .replaceWithVoid();
    }
}
