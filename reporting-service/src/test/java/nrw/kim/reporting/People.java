package nrw.kim.reporting;

import java.util.List;
import java.util.UUID;
import nrw.kim.events.Ags;
import nrw.kim.events.CaseEvent;
import nrw.kim.events.HandoverEvent;
import nrw.kim.events.ReferralEvent;
import nrw.kim.events.code.AccessChannel;
import nrw.kim.events.code.AgeGroup;
import nrw.kim.events.code.ContactChannel;
import nrw.kim.events.code.HandoverKind;
import nrw.kim.events.code.HandoverPurpose;
import nrw.kim.events.code.LengthOfStay;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.NationalityGroup;
import nrw.kim.events.code.RecipientKind;
import nrw.kim.events.code.ReferralReason;
import nrw.kim.events.code.Sex;
import nrw.kim.events.code.StatusGroup;
import nrw.kim.events.code.Urgency;

/** Events about people, with only what a test means to vary. */
public final class People {
    /** The authority that handovers go to. */
    public static final UUID ABH = UUID.fromString("01900000-0000-7000-8000-051700000003");

    private static final Ags MOERS = new Ags("05170024");

    private People() {}

    public static ReferralEvent.Received referral(UUID referral, ReferralReason reason) {
        return new ReferralEvent.Received(
                referral,
                ABH,
                null,
                MOERS,
                reason,
                Urgency.NORMAL,
                List.of(LifeDomain.WORK),
                AgeGroup.A27_39,
                NationalityGroup.REFUGEE_COUNTRIES,
                StatusGroup.GEDULDET,
                Sex.FEMALE,
                false);
    }

    public static CaseEvent.Opened opened(UUID caseId, UUID person, UUID referral) {
        return new CaseEvent.Opened(
                caseId,
                person,
                referral,
                ABH,
                null,
                MOERS,
                AccessChannel.JOBCENTER,
                null,
                List.of(LifeDomain.WORK),
                AgeGroup.A27_39,
                NationalityGroup.REFUGEE_COUNTRIES,
                StatusGroup.GEDULDET,
                Sex.FEMALE,
                LengthOfStay.Y3_6);
    }

    public static CaseEvent.ContactRecorded firstContact(UUID caseId, int daysSinceOpened) {
        return contact(caseId, UUID.randomUUID(), true, daysSinceOpened);
    }

    public static CaseEvent.ContactRecorded contact(UUID caseId, UUID contact, boolean first, int daysSinceOpened) {
        return new CaseEvent.ContactRecorded(caseId, contact, ContactChannel.PERSONAL, false, first, daysSinceOpened);
    }

    public static HandoverEvent.Offered handover(UUID handover, UUID caseId) {
        return new HandoverEvent.Offered(
                handover,
                caseId,
                ABH,
                RecipientKind.ABH,
                HandoverKind.ACCOMPANIED,
                HandoverPurpose.RESIDENCE_PERSPECTIVE,
                List.of(LifeDomain.MIGRATION),
                MOERS,
                AgeGroup.A27_39,
                null);
    }
}
