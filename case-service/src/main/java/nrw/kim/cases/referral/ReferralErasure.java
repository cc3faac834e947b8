package nrw.kim.cases.referral;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Of a refused or withdrawn referral only the record of it stays: with the person's data on the referral go its versions and
 * its files, in the transaction of the decision (Art. 5(1)(c), (e) and Art. 17 DSGVO; § 84 SGB X).
 */
@ApplicationScoped
class ReferralErasure {
    private final ReferralVersionRepository versions;
    private final AttachmentRepository attachments;

    ReferralErasure(ReferralVersionRepository versions, AttachmentRepository attachments) {
        this.versions = versions;
        this.attachments = attachments;
    }

    Uni<Void> of(Referral referral) {
        return versions.erase(referral.id()).chain(() -> attachments.erase(referral.id()));
    }
}
