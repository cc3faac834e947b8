package nrw.kim.cases.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.DeclineReason;
import nrw.kim.events.code.WithdrawalReason;

/** What a sender may still see of its referral after another KI took it over: where it is and how it stands, no person. */
@Entity
@Table(name = "forwarded_referral")
class ForwardedReferral {
    @Id
    private UUID id;

    private String ki;

    @Column(name = "sender_org")
    private UUID senderOrg;

    @Column(name = "external_reference")
    private String externalReference;

    @Column(name = "responsible_ki")
    private String responsibleKi;

    @Enumerated(EnumType.STRING)
    private ReferralStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "decline_reason")
    private DeclineReason declineReason;

    @Enumerated(EnumType.STRING)
    @Column(name = "withdrawal_reason")
    private WithdrawalReason withdrawalReason;

    @Column(name = "received_at")
    private OffsetDateTime receivedAt;

    @Column(name = "decided_at")
    private OffsetDateTime decidedAt;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    protected ForwardedReferral() {}

    ForwardedReferral(Referral referral) {
        id = referral.id();
        ki = referral.senderKi().value();
        senderOrg = referral.senderOrg();
        externalReference = referral.externalReference();
        receivedAt = referral.receivedAt();
        follow(referral);
    }

    /** Says what the referral says now. */
    void follow(Referral referral) {
        responsibleKi = referral.ki().value();
        status = referral.status();
        declineReason = referral.declineReason();
        withdrawalReason = referral.withdrawalReason();
        decidedAt = referral.decidedAt();
        changedAt = referral.changedAt();
    }

    KiKey responsibleKi() {
        return new KiKey(responsibleKi);
    }

    SenderStatus status() {
        return new SenderStatus(
                id,
                externalReference,
                status,
                responsibleKi(),
                receivedAt,
                decidedAt,
                changedAt,
                declineReason,
                withdrawalReason,
                null);
    }
}
