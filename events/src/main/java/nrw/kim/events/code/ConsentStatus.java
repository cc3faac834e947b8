package nrw.kim.events.code;

/** Status der Einwilligung (Art. 7 DSGVO). */
public enum ConsentStatus implements Code {
    GIVEN("erteilt", "given"),
    WITHDRAWN("widerrufen", "withdrawn"),
    EXPIRED("abgelaufen", "expired");

    private final String de;
    private final String en;

    ConsentStatus(String de, String en) {
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
