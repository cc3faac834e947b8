package nrw.kim.cases.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import nrw.kim.kit.actor.Actor;

/** An amendment by the sender with what was said before and after; gone when the referral is refused. */
@Entity
@Table(name = "referral_version")
class ReferralVersion {
    @Id
    private UUID id;

    private String ki;

    @Column(name = "referral_id")
    private UUID referralId;

    private int number;
    private String earlier;
    private String later;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "after_decision")
    private boolean afterDecision;

    protected ReferralVersion() {}

    ReferralVersion(UUID id, Referral referral, String earlier, String later, Actor by) {
        this.id = id;
        this.ki = referral.ki().value();
        this.referralId = referral.id();
        this.number = referral.amendments();
        this.earlier = earlier;
        this.later = later;
        this.changedAt = referral.changedAt();
        this.changedBy = by.name();
        this.afterDecision = referral.status() != ReferralStatus.RECEIVED;
    }

    int number() {
        return number;
    }

    String earlier() {
        return earlier;
    }

    String later() {
        return later;
    }

    OffsetDateTime changedAt() {
        return changedAt;
    }

    String changedBy() {
        return changedBy;
    }

    boolean afterDecision() {
        return afterDecision;
    }
}
