package nrw.kim.events.code;

/** Art der Systemlücke (B1-31). */
public enum GapKind implements Code {
    MISSING_OFFER("Fehlendes Angebot", "Missing offer"),
    CAPACITY("Fehlende Kapazität", "Lacking capacity"),
    DUPLICATE_OFFER("Doppeltes Angebot", "Duplicate offer"),
    QUALITY_DEFICIT("Qualitatives Defizit", "Quality deficit"),
    ACCESS_BARRIER("Überhöhte Zugangshürde", "Access barrier"),
    INTERFACE("Schnittstelle, Bruch", "Interface, break"),
    LEGAL_GAP("Rechtliche Lücke", "Legal gap"),
    OTHER("Sonstiges", "Other");

    private final String de;
    private final String en;

    GapKind(String de, String en) {
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
