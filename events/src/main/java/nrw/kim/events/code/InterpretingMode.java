package nrw.kim.events.code;

/** Art der Sprachmittlung (B2-55). */
public enum InterpretingMode implements Code {
    ON_SITE("vor Ort", "on site"),
    PHONE("am Telefon", "by phone"),
    VIDEO("per Video", "by video");

    private final String de;
    private final String en;

    InterpretingMode(String de, String en) {
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
