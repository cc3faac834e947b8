package nrw.kim.events.code;

/** Abschlussgrund (B2-02). */
public enum ClosingReason implements Code {
    GOALS_REACHED("Ziele erreicht", "Goals reached"),
    MOVED_AWAY("Wegzug", "Moved away"),
    BROKEN_OFF("Abbruch", "Broken off"),
    NO_RESPONSE("Keine Rückmeldung", "No response"),
    DECEASED("Tod", "Deceased"),
    HANDED_OVER("Übergabe der Fallführung", "Handed over"),
    CONSENT_WITHDRAWN("Widerruf", "Consent withdrawn"),
    OTHER("Sonstiges", "Other");

    private final String de;
    private final String en;

    ClosingReason(String de, String en) {
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
