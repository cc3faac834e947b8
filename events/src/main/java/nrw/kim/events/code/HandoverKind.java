package nrw.kim.events.code;

/** Art der Übergabe (B2-32). */
public enum HandoverKind implements Code {
    INFORMATION("Information", "Information"),
    CONTACT("Kontaktvermittlung", "Contact"),
    ACCOMPANIED("Begleitete Übergabe", "Accompanied handover"),
    CASE_LEAD("Übergabe der Fallführung", "Handover of case lead");

    private final String de;
    private final String en;

    HandoverKind(String de, String en) {
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
