package nrw.kim.events.code;

/** Verlauf zur Person: wovon ein Eintrag handelt. */
public enum HistoryKind implements Code {
    RESIDENCE("Wohnort", "residence"),
    RESIDENCE_STATUS("Aufenthaltsstatus", "residence status"),
    RECHTSKREIS("Rechtskreis der Leistung", "legal area of the benefit");

    private final String de;
    private final String en;

    HistoryKind(String de, String en) {
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
