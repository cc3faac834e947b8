package nrw.kim.events.code;

/** Stand einer Kooperationsvereinbarung (G-07). That one has run out follows from its days. */
public enum AgreementState implements Code {
    DRAFT("Entwurf", "draft"),
    NEGOTIATED("verhandelt", "negotiated"),
    SIGNED("unterzeichnet", "signed"),
    TERMINATED("gekündigt", "terminated");

    private final String de;
    private final String en;

    AgreementState(String de, String en) {
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
