package nrw.kim.events.code;

/** Grund, aus dem die zuweisende Stelle eine Fallzuweisung zurückzieht (G-01, G-02). */
public enum WithdrawalReason implements Code {
    CONSENT_WITHDRAWN("Einwilligung widerrufen", "Consent withdrawn"),
    NOT_WANTED("Von der Person nicht gewünscht", "Not wanted by the person"),
    SETTLED("Anliegen erledigt", "Settled otherwise"),
    SENT_BY_MISTAKE("Irrtümlich eingereicht", "Sent by mistake"),
    OTHER("Sonstiges", "Other");

    private final String de;
    private final String en;

    WithdrawalReason(String de, String en) {
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
