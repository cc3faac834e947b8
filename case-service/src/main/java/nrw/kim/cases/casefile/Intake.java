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
 * @param purposeBound holds Sozialdaten that may be used for the purpose of their transfer only (§ 78 SGB X)
 */
public record Intake(
        PersonData person,
        UUID referralId,
        UUID siteId,
        ReferralReason reason,
        AccessChannel channel,
        List<LifeDomain> domains,
        boolean purposeBound) {

    /** An intake without Sozialdaten that are bound to a purpose. */
    public Intake(
            PersonData person,
            UUID referralId,
            UUID siteId,
            ReferralReason reason,
            AccessChannel channel,
            List<LifeDomain> domains) {
        this(person, referralId, siteId, reason, channel, domains, false);
    }

    /** The same intake, with the purpose flag of the Sozialdaten received (§ 78 SGB X). */
    public Intake bound(boolean toPurpose) {
        return new Intake(person, referralId, siteId, reason, channel, domains, toPurpose);
    }
}
