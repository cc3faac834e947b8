package nrw.kim.events.code;

/** Art der Vereinbarung mit einer Stelle (B1-40). */
public enum AgreementKind implements Code {
    COOPERATION("Kooperationsvereinbarung", "cooperation agreement"),
    DATA_PROTECTION("Vereinbarung nur zum Datenschutz", "agreement on data protection only");

    private final String de;
    private final String en;

    AgreementKind(String de, String en) {
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
