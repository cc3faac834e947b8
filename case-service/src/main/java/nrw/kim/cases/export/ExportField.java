package nrw.kim.cases.export;

/**
 * What of a case may leave in an export: codes, coarse groups, days and counts. No name, no day of birth, no address and
 * no free text, so that no mapping can let one out.
 */
enum ExportField {
    /** Number of the case in its KI. */
    NUMBER,
    /** Key of the KI. */
    KI,
    /** Eight-digit key of the municipality of residence. */
    MUNICIPALITY,
    /** Name of the site. */
    SITE,
    /** Zugangsweg (B2-03). */
    ACCESS_CHANNEL,
    OPENED_ON,
    CLOSED_ON,
    CLOSING_REASON,
    PHASE,
    AGE_GROUP,
    SEX,
    NATIONALITY_GROUP,
    STATUS_GROUP,
    LENGTH_OF_STAY,
    /** Lebensbereiche, separated by a bar. */
    LIFE_DOMAINS,
    CONTACTS,
    CONTACT_MINUTES,
    /** Contacts with language mediation. */
    INTERPRETED_CONTACTS,
    GOALS_AGREED,
    GOALS_REACHED,
    HANDOVERS,
    HANDOVERS_ACCEPTED
}
