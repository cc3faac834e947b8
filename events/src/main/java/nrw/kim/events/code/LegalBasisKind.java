package nrw.kim.events.code;

/** Rechtsgrundlage (G-03, domain data protection). */
public enum LegalBasisKind implements Code {
    CONSENT("Einwilligung", "Consent"),
    SGB_X_69("§ 69 SGB X (eigene Aufgabe der sendenden Stelle)", "§ 69 SGB X (own task of the sender)"),
    PUBLIC_TASK("Art. 6 Abs. 1 lit. e DSGVO, § 3 DSG NRW", "Art. 6(1)(e) GDPR, § 3 DSG NRW");

    private final String de;
    private final String en;

    LegalBasisKind(String de, String en) {
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
