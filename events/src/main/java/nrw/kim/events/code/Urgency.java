package nrw.kim.events.code;

/** Dringlichkeit (B2-04). */
public enum Urgency implements Code {
    LOW("gering", "low"),
    NORMAL("normal", "normal"),
    HIGH("hoch", "high"),
    CRISIS("akute Krise", "crisis");

    private final String de;
    private final String en;

    Urgency(String de, String en) {
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
