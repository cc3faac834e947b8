package nrw.kim.events.code;

/** Nächster Schritt für die zuweisende Stelle nach einer Ablehnung (B2-04); {@link DeclineReason#nextStep} says which. */
public enum NextStep implements Code {
    SEND_TO_RESPONSIBLE_KI("An das zuständige KI senden", "Send to the responsible KI"),
    ALIGN_WITH_CASE_MANAGEMENT(
            "Mit dem bestehenden Fallmanagement abstimmen", "Align with the existing case management"),
    CHECK_CONTACT_DATA("Erreichbarkeit klären und neu einreichen", "Check contact data and send anew"),
    OBTAIN_CONSENT("Einwilligung einholen und neu einreichen", "Obtain consent and send anew"),
    ADVISE_ON_OTHER_OFFERS("Über andere Angebote beraten", "Advise on other offers"),
    CHECK_OTHER_ENTITLEMENT("Anspruch bei einer anderen Stelle prüfen", "Check entitlement with another body"),
    COMPLETE_AND_RESEND("Angaben ergänzen und neu einreichen", "Complete and send anew"),
    CONTACT_KI("Beim KI nachfragen", "Ask the KI");

    private final String de;
    private final String en;

    NextStep(String de, String en) {
        this.de = de;
        this.en = en;
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
