package nrw.kim.events.code;

/** Ablehnungsgrund (B2-04). */
public enum DeclineReason implements Code {
    OUT_OF_AREA("Nicht zuständig (Wohnort)", "Not responsible (residence)"),
    ALREADY_IN_CASE_MANAGEMENT("Bereits in einem Fallmanagement", "Already in case management"),
    NOT_REACHABLE("Nicht erreichbar", "Not reachable"),
    NO_CONSENT("Keine Einwilligung", "No consent"),
    NOT_AVAILABLE("Angebot nicht verfügbar", "Not available"),
    NOT_ELIGIBLE("Voraussetzungen nicht erfüllt", "Not eligible"),
    INCOMPLETE("Angaben unvollständig", "Incomplete"),
    OTHER("Sonstiges", "Other");

    private final String de;
    private final String en;

    DeclineReason(String de, String en) {
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
