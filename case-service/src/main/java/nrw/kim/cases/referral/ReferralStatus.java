package nrw.kim.cases.referral;

/** Where a referral stands. All but {@link #RECEIVED} are final for the KI that decided. */
public enum ReferralStatus {
    /** In the inbox. */
    RECEIVED,
    /** A case was opened. */
    ACCEPTED,
    /** Refused with a reason. */
    DECLINED,
    /** Belongs to a case that was open already. */
    MERGED,
    /** Taken back by the sender before anybody decided. */
    WITHDRAWN
}
