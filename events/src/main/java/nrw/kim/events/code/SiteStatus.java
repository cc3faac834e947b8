package nrw.kim.events.code;

/** Status des Standorts (B2-08). */
public enum SiteStatus implements Code {
    ACTIVE("aktiv", "active"),
    PLANNED("im Aufbau", "planned");

    private final String de;
    private final String en;

    SiteStatus(String de, String en) {
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
