package nrw.kim.events.code;

/** Staatsangehörigkeitsgruppe (indicator dimension, EU-2 after X-14). */
public enum NationalityGroup implements Code {
    EU2("Bulgarien, Rumänien (EU-2)", "Bulgaria, Romania (EU-2)"),
    EU_OTHER("übrige EU", "other EU"),
    REFUGEE_COUNTRIES("Fluchtländer", "refugee countries"),
    OTHER("übrige", "other"),
    UNKNOWN("unbekannt", "unknown");

    private final String de;
    private final String en;

    NationalityGroup(String de, String en) {
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
