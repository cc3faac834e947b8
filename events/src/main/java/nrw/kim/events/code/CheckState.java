package nrw.kim.events.code;

/** Stand einer Voraussetzung (law chapter). */
public enum CheckState implements Code {
    MET("erfüllt", "met"),
    OPEN("offen", "open"),
    PROOF_MISSING("Nachweis fehlt", "proof missing"),
    NOT_MET("nicht erfüllt", "not met"),
    DISCRETION("Ermessen", "discretion");

    private final String de;
    private final String en;

    CheckState(String de, String en) {
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
