package nrw.kim.cases.access;

/** Feldgruppe: fields of a special kind, which need a right of their own beside the relation to the case (G-05). */
public enum FieldGroup {
    /** Nothing special. */
    GENERAL,
    /** Gesundheit (Art. 9 DSGVO). */
    HEALTH,
    /** Gewalt. */
    VIOLENCE,
    /** Aufenthalt. */
    STATUS,
    /** Religion (Art. 9 DSGVO). */
    RELIGION
}
