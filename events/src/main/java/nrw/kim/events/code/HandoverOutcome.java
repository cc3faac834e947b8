package nrw.kim.events.code;

/** Ergebnis der Fallübergabe (B2-31). */
public enum HandoverOutcome implements Code {
    TITLE_GRANTED("Titel erteilt", "Title granted"),
    TITLE_REFUSED("Titel versagt", "Title refused"),
    NATURALISED("Eingebürgert", "Naturalised"),
    NATURALISATION_REFUSED("Einbürgerung abgelehnt", "Naturalisation refused"),
    APPLICATION_WITHDRAWN("Antrag zurückgenommen", "Application withdrawn"),
    SERVICE_STARTED("Leistung begonnen", "Service started"),
    NO_SERVICE("Keine Leistung", "No service"),
    OTHER("Sonstiges", "Other");

    private final String de;
    private final String en;

    HandoverOutcome(String de, String en) {
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
