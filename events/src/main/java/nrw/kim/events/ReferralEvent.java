package nrw.kim.events;

import java.util.List;
import java.util.UUID;
import nrw.kim.events.code.AgeGroup;
import nrw.kim.events.code.DeclineReason;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.NationalityGroup;
import nrw.kim.events.code.ReferralReason;
import nrw.kim.events.code.Sex;
import nrw.kim.events.code.StatusGroup;
import nrw.kim.events.code.Urgency;
import nrw.kim.events.code.WithdrawalReason;

/** What becomes of a Fallzuweisung after its arrival (B2-04, B2-05). */
@OnTopic("kim.case.referral")
public sealed interface ReferralEvent extends KimEvent {

    /** Fallzuweisung eingegangen: routed by residence; {@code possibleDuplicate} is a hint, no refusal (B2-37). */
    @EventType(
            value = "nrw.kim.referral.received.v1",
            title = "Fallzuweisung eingegangen",
            titleEn = "Referral received")
    record Received(
            UUID referralId,
            UUID senderOrg,
            @MayBeAbsent UUID site,
            Ags ags,
            ReferralReason reason,
            Urgency urgency,
            List<LifeDomain> lifeDomains,
            AgeGroup ageGroup,
            NationalityGroup nationalityGroup,
            StatusGroup statusGroup,
            Sex sex,
            boolean possibleDuplicate)
            implements ReferralEvent {
        @Override
        public UUID aggregateId() {
            return referralId;
        }
    }

    /** Fallzuweisung angenommen: its case exists. */
    @EventType(
            value = "nrw.kim.referral.accepted.v1",
            title = "Fallzuweisung angenommen",
            titleEn = "Referral accepted")
    record Accepted(UUID referralId, UUID caseId, int waitingDays) implements ReferralEvent {
        @Override
        public UUID aggregateId() {
            return referralId;
        }
    }

    /** Fallzuweisung abgelehnt: final, the sender sees the reason. */
    @EventType(value = "nrw.kim.referral.declined.v1", title = "Fallzuweisung abgelehnt", titleEn = "Referral declined")
    record Declined(UUID referralId, DeclineReason reason) implements ReferralEvent {
        @Override
        public UUID aggregateId() {
            return referralId;
        }
    }

    /** Fallzuweisung zusammengeführt: the person had this case already (B2-36). */
    @EventType(
            value = "nrw.kim.referral.merged.v1",
            title = "Fallzuweisung zusammengeführt",
            titleEn = "Referral merged")
    record Merged(UUID referralId, UUID caseId) implements ReferralEvent {
        @Override
        public UUID aggregateId() {
            return referralId;
        }
    }

    /** Fallzuweisung weitergeleitet: another KI is responsible. */
    @EventType(
            value = "nrw.kim.referral.forwarded.v1",
            title = "Fallzuweisung weitergeleitet",
            titleEn = "Referral forwarded")
    record Forwarded(UUID referralId, KiKey toKi) implements ReferralEvent {
        @Override
        public UUID aggregateId() {
            return referralId;
        }
    }

    /** Fallzuweisung ergänzt: the sender told something new; with a case it is a notice there. */
    @EventType(value = "nrw.kim.referral.amended.v1", title = "Fallzuweisung ergänzt", titleEn = "Referral amended")
    record Amended(UUID referralId, @MayBeAbsent UUID caseId) implements ReferralEvent {
        @Override
        public UUID aggregateId() {
            return referralId;
        }
    }

    /** Fallzuweisung zurückgezogen: final, by the sender, before anybody decided (G-02). */
    @EventType(
            value = "nrw.kim.referral.withdrawn.v1",
            title = "Fallzuweisung zurückgezogen",
            titleEn = "Referral withdrawn")
    record Withdrawn(UUID referralId, WithdrawalReason reason) implements ReferralEvent {
        @Override
        public UUID aggregateId() {
            return referralId;
        }
    }
}
