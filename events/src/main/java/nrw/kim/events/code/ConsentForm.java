package nrw.kim.events.code;

/** Form der Einwilligung (Art. 7 DSGVO, § 67b SGB X). */
public enum ConsentForm implements Code {
    WRITTEN("schriftlich", "written"),
    ELECTRONIC("elektronisch", "electronic"),
    ORAL_WITNESSED("mündlich mit Zeug*in", "oral, witnessed");

    private final String de;
    private final String en;

    ConsentForm(String de, String en) {
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
