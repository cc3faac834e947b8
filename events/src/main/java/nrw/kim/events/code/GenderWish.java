package nrw.kim.events.code;

/** Wunsch nach dem Geschlecht der Sprachmittlung (B2-55). */
public enum GenderWish implements Code {
    ANY("egal", "any"),
    FEMALE("Frau", "woman"),
    MALE("Mann", "man");

    private final String de;
    private final String en;

    GenderWish(String de, String en) {
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
