package nrw.kim.events.code;

/** Wie eine Auskunft erteilt wurde (Art. 12 Abs. 1 DSGVO). */
public enum DisclosureForm implements Code {
    HANDED_OVER("persönlich ausgehändigt", "handed over in person"),
    POST("per Post", "by post"),
    ELECTRONIC("elektronisch, verschlüsselt", "electronically, encrypted");

    private final String de;
    private final String en;

    DisclosureForm(String de, String en) {
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
