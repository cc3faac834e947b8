package nrw.kim.events.code;

/** Datenschutzanlage einer Kooperationsvereinbarung (G-07, G-08). */
public enum DataProtectionAnnex implements Code {
    NONE("keine", "none"),
    ART_26("gemeinsame Verantwortung (Art. 26 DSGVO)", "joint controllers (Art. 26 GDPR)"),
    ART_28("Auftragsverarbeitung (Art. 28 DSGVO)", "processing on behalf (Art. 28 GDPR)");

    private final String de;
    private final String en;

    DataProtectionAnnex(String de, String en) {
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
