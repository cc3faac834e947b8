package nrw.kim.cases.referral;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * Tells the sender every change of its referral, by the way the referral came; in the transaction of the change, which
 * names the sender's tenant beside the responsible one.
 */
@ApplicationScoped
class SenderNotices {
    private final ForwardedReferralRepository forwarded;
    private final List<ReferralTransport> transports;

    SenderNotices(ForwardedReferralRepository forwarded, @All List<ReferralTransport> transports) {
        this.forwarded = forwarded;
        this.transports = transports;
    }

    Uni<Void> tell(Referral referral) {
        var status = SenderStatus.of(referral).toTell();
        return followed(referral)
                .chain(() -> transportOf(referral).tell(referral.senderKi(), referral.senderOrg(), status));
    }

    private Uni<Void> followed(Referral referral) {
        return referral.forwarded() ? follow(referral) : Uni.createFrom().voidItem();
    }

    private Uni<Void> follow(Referral referral) {
        return forwarded
                .findById((UUID) referral.id())
                .chain(known -> known == null
                        ? forwarded.persist(new ForwardedReferral(referral)).replaceWithVoid()
                        : Uni.createFrom().voidItem().invoke(() -> known.follow(referral)));
    }

    private ReferralTransport transportOf(Referral referral) {
        return transports.stream()
                .filter(transport -> transport.name().equals(referral.transport()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no transport " + referral.transport()));
    }
}
