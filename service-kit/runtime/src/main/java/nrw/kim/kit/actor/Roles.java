package nrw.kim.kit.actor;

/** Roles of the realm {@code kim}. */
public final class Roles {
    /** Case Manager*in. */
    public static final String CASE_MANAGER = "case-manager";
    /** Koordinierende Stelle. */
    public static final String COORDINATOR = "coordinator";
    /** KI-Leitung. */
    public static final String KI_LEAD = "ki-lead";
    /** Mitglied der Lenkungsgruppe; never sees a person. */
    public static final String STEERING_MEMBER = "steering-member";
    /** ABH, Baustein 3. */
    public static final String RESIDENCE_OFFICER = "residence-officer";
    /** EBH, Baustein 3. */
    public static final String NATURALISATION_OFFICER = "naturalisation-officer";
    /** Staff of a partner body (MBE, JMD, Jugendamt, Jobcenter …). */
    public static final String PARTNER = "partner";
    /** System that pushes referrals. */
    public static final String REFERRER = "referrer";
    /** Controlling of the Land. */
    public static final String LAND_CONTROLLING = "land-controlling";
    /** Datenschutzbeauftragte*r. */
    public static final String DATA_PROTECTION_OFFICER = "data-protection-officer";
    /** Administration of one tenant. */
    public static final String TENANT_ADMIN = "tenant-admin";

    private Roles() {}
}
