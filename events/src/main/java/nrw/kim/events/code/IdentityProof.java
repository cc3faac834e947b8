package nrw.kim.events.code;

/** Wodurch feststand, wer die Auskunft will (Art. 12 Abs. 6 DSGVO). */
public enum IdentityProof implements Code {
    ID_DOCUMENT("Ausweis vorgelegt", "identity document shown"),
    KNOWN("persönlich bekannt", "known in person"),
    POWER_OF_ATTORNEY("Vollmacht oder gesetzliche Vertretung", "power of attorney or legal representation");

    private final String de;
    private final String en;

    IdentityProof(String de, String en) {
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
