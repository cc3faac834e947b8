package nrw.kim.events.code;

/** Nächster Schritt nach einer Absage oder Rückgabe (B2-34): a refusal never leaves the person with nothing. */
public enum HandoverNextStep implements Code {
    ASK_ANOTHER_BODY("Andere Stelle ansprechen", "Ask another body"),
    REPORT_GAP("Systemlücke melden und andere Stelle suchen", "Report a gap and look for another body"),
    COMPLETE_AND_OFFER_AGAIN("Angaben ergänzen und neu anbieten", "Complete and offer again"),
    GET_CONSENT("Einwilligung einholen", "Get the consent"),
    CONTACT_PERSON("Kontakt zur Person herstellen", "Get in touch with the person"),
    AGREE_WITH_OTHER_CASE_MANAGEMENT(
            "Mit dem anderen Fallmanagement abstimmen", "Agree with the other case management"),
    TALK("Im Gespräch klären", "Talk it over");

    private final String de;
    private final String en;

    HandoverNextStep(String de, String en) {
        this.de = de;
        this.en = en;
    }

    /** What a reason leads to if nobody says otherwise. */
    public static HandoverNextStep after(DeclineReason reason) {
        return switch (reason) {
            case OUT_OF_AREA -> ASK_ANOTHER_BODY;
            case ALREADY_IN_CASE_MANAGEMENT -> AGREE_WITH_OTHER_CASE_MANAGEMENT;
            case NOT_REACHABLE -> CONTACT_PERSON;
            case NO_CONSENT -> GET_CONSENT;
            case NOT_AVAILABLE, NOT_ELIGIBLE -> REPORT_GAP;
            case INCOMPLETE -> COMPLETE_AND_OFFER_AGAIN;
            case OTHER -> TALK;
        };
    }

    @Override
    public String de() {
        return de;
    }

    @Override
    public String en() {
        return en;
    }
}
