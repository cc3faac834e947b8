package nrw.kim.events.code;

/** Häufigkeit (B1-30). */
public enum GapFrequency implements Code {
    ONCE("einmalig", "once"),
    REPEATED("wiederholt", "repeated"),
    FREQUENT("häufig", "frequent");

    private final String de;
    private final String en;

    GapFrequency(String de, String en) {
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
