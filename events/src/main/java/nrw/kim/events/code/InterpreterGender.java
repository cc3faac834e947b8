package nrw.kim.events.code;

/** Geschlecht, wie eine Sprachmittler*in es nennt (B2-55). */
public enum InterpreterGender implements Code {
    FEMALE("weiblich", "female"),
    MALE("männlich", "male"),
    DIVERSE("divers", "diverse");

    private final String de;
    private final String en;

    InterpreterGender(String de, String en) {
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
