package nrw.kim.cases.due;

/** What is due. */
public enum DueKind {
    /** A step of the Hilfeplan. */
    STEP,
    /** A goal's target date. */
    GOAL,
    /** The day on which a case is to come up again. */
    FOLLOW_UP,
    /** A handover that was to be answered or finished. */
    HANDOVER,
    /** An appointment. */
    APPOINTMENT,
    /** The next open point of a Rechtskreiswechsel or of coming of age (B2-40, B2-41). */
    TRANSITION,
    /** An Auskunftsersuchen that is to be answered (Art. 12 Abs. 3 DSGVO). */
    DISCLOSURE
}
