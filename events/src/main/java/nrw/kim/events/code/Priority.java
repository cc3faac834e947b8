package nrw.kim.events.code;

/** Priorität (B2-12). */
public enum Priority implements Code {
    LOW("gering", "low"),
    MEDIUM("mittel", "medium"),
    HIGH("hoch", "high");

    private final String de;
    private final String en;

    Priority(String de, String en) {
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
