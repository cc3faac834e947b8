package nrw.kim.events.code;

/** Gesetzliche Vertretung. */
public enum GuardianKind implements Code {
    PARENT("Elternteil", "parent"),
    GUARDIAN("Vormund", "guardian"),
    YOUTH_OFFICE("Amtsvormundschaft (Jugendamt)", "guardianship of the youth welfare office"),
    LEGAL_CARER("rechtliche Betreuung", "legal carer");

    private final String de;
    private final String en;

    GuardianKind(String de, String en) {
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
