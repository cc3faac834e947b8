package nrw.kim.events.code;

/** Worum es bei einer Sprachmittlung grob geht, ohne den Fall zu nennen (B2-55). */
public enum InterpretingTopic implements Code {
    COUNSELLING("Beratungsgespräch", "counselling"),
    AUTHORITY("Behördentermin", "appointment at an authority"),
    SCHOOL("Schule und Kita", "school and day care"),
    HEALTH("Gesundheit", "health"),
    OTHER("anderes", "other");

    private final String de;
    private final String en;

    InterpretingTopic(String de, String en) {
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
