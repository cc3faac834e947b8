package nrw.kim.events.code;

/** Herkunft der Meldung (B1-30). */
public enum GapSource implements Code {
    CASE("Fallarbeit", "Case work"),
    ABH("Ausländerbehörde", "Foreigners authority"),
    NETWORK("Netzwerk", "Network");

    private final String de;
    private final String en;

    GapSource(String de, String en) {
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
