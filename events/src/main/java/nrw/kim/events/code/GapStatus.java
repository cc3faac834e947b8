package nrw.kim.events.code;

/** Status der Systemlücke (B1-32). */
public enum GapStatus implements Code {
    REPORTED("gemeldet", "reported"),
    TRIAGED("geprüft", "triaged"),
    RECOGNISED("anerkannt", "recognised"),
    NOT_RECOGNISED("nicht anerkannt", "not recognised"),
    BUNDLED("gebündelt", "bundled"),
    SUBMITTED("der Lenkungsgruppe vorgelegt", "submitted"),
    DECIDED("entschieden", "decided"),
    IN_PROGRESS("in Bearbeitung", "in progress"),
    SOLVED("gelöst", "solved"),
    PARTLY_SOLVED("teilweise gelöst", "partly solved"),
    NOT_SOLVABLE("vor Ort nicht lösbar", "not solvable here"),
    ESCALATED("eskaliert", "escalated"),
    CLOSED("geschlossen", "closed");

    private final String de;
    private final String en;

    GapStatus(String de, String en) {
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
