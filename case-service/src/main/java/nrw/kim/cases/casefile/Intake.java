package nrw.kim.cases.casefile;

import java.util.List;
import java.util.UUID;
import nrw.kim.cases.person.PersonData;
import nrw.kim.events.code.AccessChannel;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.ReferralReason;

/**
 * What a case is opened with.
 *
 * @param referralId referral it comes from; null if the person came without one
 * @param siteId site of the person's residence; null if none serves it
 * @param reason reason of the referral; null without one
 */
public record Intake(
        PersonData person,
        UUID referralId,
        UUID siteId,
        ReferralReason reason,
        AccessChannel channel,
        List<LifeDomain> domains) {}
