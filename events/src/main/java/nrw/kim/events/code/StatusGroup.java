package nrw.kim.events.code;

/** Statusgruppe (indicator dimension). */
public enum StatusGroup implements Code {
    GESTATTET("gestattet", "asylum procedure"),
    GEDULDET("geduldet", "tolerated"),
    HUMANITARIAN("humanitärer Titel", "humanitarian title"),
    OTHER_TITLE("anderer Titel", "other title"),
    SETTLED("unbefristet", "settled"),
    FREIZUEGIG("freizügigkeitsberechtigt", "EU free movement"),
    GERMAN("deutsch", "German"),
    NONE("ohne Status", "no status"),
    UNKNOWN("unbekannt", "unknown");

    private final String de;
    private final String en;

    StatusGroup(String de, String en) {
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
