package nrw.kim.events.code;

/** Altersgruppe (indicator dimension). */
public enum AgeGroup implements Code {
    U14("unter 14", "under 14"),
    A14_17("14 bis 17", "14 to 17"),
    A18_26("18 bis 26", "18 to 26"),
    A27_39("27 bis 39", "27 to 39"),
    A40_64("40 bis 64", "40 to 64"),
    A65_PLUS("65 und älter", "65 and older"),
    UNKNOWN("unbekannt", "unknown");

    private final String de;
    private final String en;

    AgeGroup(String de, String en) {
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
