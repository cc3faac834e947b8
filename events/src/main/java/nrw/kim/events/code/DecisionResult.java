package nrw.kim.events.code;

/** Ergebnis des Beschlusses (B1-10). */
public enum DecisionResult implements Code {
    ADOPTED("angenommen", "adopted"),
    AMENDED("geändert angenommen", "amended"),
    REJECTED("abgelehnt", "rejected"),
    POSTPONED("vertagt", "postponed");

    private final String de;
    private final String en;

    DecisionResult(String de, String en) {
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
