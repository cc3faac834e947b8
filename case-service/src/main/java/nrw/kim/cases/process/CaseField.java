package nrw.kim.cases.process;

/** What a KI may ask to be there before a case goes into a phase. */
public enum CaseField {
    /** At least one Beratungskontakt. */
    CONTACT("/contacts"),
    /** At least one Bestandsaufnahme. */
    ASSESSMENT("/assessments"),
    /** At least one Ziel. */
    GOAL("/goals"),
    /** At least one step of the Hilfeplan. */
    PLAN_STEP("/plan"),
    /** At least one Einwilligung that was given. */
    CONSENT("/consents"),
    /** A day on which the case comes up again. */
    FOLLOW_UP("/nextFollowUp"),
    /** Aufenthaltsstatus of the person. */
    RESIDENCE_STATUS("/person/residenceStatus"),
    /** Languages of the person. */
    LANGUAGES("/person/languages"),
    /** A phone number or mail address of the person. */
    REACHABLE("/person/contact");

    private final String pointer;

    CaseField(String pointer) {
        this.pointer = pointer;
    }

    /** Where the file shows it, as JSON pointer into {@code GET /cases/{id}} or to its part. */
    public String pointer() {
        return pointer;
    }
}
