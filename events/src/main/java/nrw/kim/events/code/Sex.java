package nrw.kim.events.code;

/** Geschlecht (B2-53). */
public enum Sex implements Code {
    FEMALE("weiblich", "female"),
    MALE("männlich", "male"),
    DIVERSE("divers", "diverse"),
    UNKNOWN("ohne Angabe", "not stated");

    private final String de;
    private final String en;

    Sex(String de, String en) {
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
