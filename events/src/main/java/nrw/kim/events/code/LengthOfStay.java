package nrw.kim.events.code;

/** Aufenthaltsdauer (indicator dimension). */
public enum LengthOfStay implements Code {
    LT1("unter 1 Jahr", "under 1 year"),
    Y1_3("1 bis unter 3 Jahre", "1 to under 3 years"),
    Y3_6("3 bis unter 6 Jahre", "3 to under 6 years"),
    GT6("6 Jahre und mehr", "6 years and more"),
    UNKNOWN("unbekannt", "unknown");

    private final String de;
    private final String en;

    LengthOfStay(String de, String en) {
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
