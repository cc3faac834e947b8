package nrw.kim.events.code;

/** Dimension der Systemlücke (B1-31). */
public enum GapDimension implements Code {
    QUALITATIVE("qualitativ", "qualitative"),
    QUANTITATIVE("quantitativ", "quantitative");

    private final String de;
    private final String en;

    GapDimension(String de, String en) {
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
