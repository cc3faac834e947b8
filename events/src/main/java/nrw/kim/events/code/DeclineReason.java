package nrw.kim.events.code;

/** Ablehnungsgrund (B2-04); each tells the sender what to do next. */
public enum DeclineReason implements Code {
    OUT_OF_AREA("Nicht zuständig (Wohnort)", "Not responsible (residence)", NextStep.SEND_TO_RESPONSIBLE_KI),
    ALREADY_IN_CASE_MANAGEMENT(
            "Bereits in einem Fallmanagement", "Already in case management", NextStep.ALIGN_WITH_CASE_MANAGEMENT),
    NOT_REACHABLE("Nicht erreichbar", "Not reachable", NextStep.CHECK_CONTACT_DATA),
    NO_CONSENT("Keine Einwilligung", "No consent", NextStep.OBTAIN_CONSENT),
    NOT_AVAILABLE("Angebot nicht verfügbar", "Not available", NextStep.ADVISE_ON_OTHER_OFFERS),
    NOT_ELIGIBLE("Voraussetzungen nicht erfüllt", "Not eligible", NextStep.CHECK_OTHER_ENTITLEMENT),
    INCOMPLETE("Angaben unvollständig", "Incomplete", NextStep.COMPLETE_AND_RESEND),
    OTHER("Sonstiges", "Other", NextStep.CONTACT_KI);

    private final String de;
    private final String en;
    private final NextStep nextStep;

    DeclineReason(String de, String en, NextStep nextStep) {
        this.de = de;
        this.en = en;
        this.nextStep = nextStep;
    }

    /** What the sender best does after this refusal. */
    public NextStep nextStep() {
        return nextStep;
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
