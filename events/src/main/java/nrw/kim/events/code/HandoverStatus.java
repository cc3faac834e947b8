package nrw.kim.events.code;

/** Status der Fallübergabe (B2-34). */
public enum HandoverStatus implements Code {
    OFFERED("angeboten", "offered"),
    ACCEPTED("angenommen", "accepted"),
    STARTED("begonnen", "started"),
    COMPLETED("beendet", "completed"),
    DECLINED("abgelehnt", "declined"),
    WITHDRAWN("zurückgezogen", "withdrawn"),
    EXPIRED("abgelaufen", "expired"),
    RETURNED("zurückgegeben", "returned");

    private final String de;
    private final String en;

    HandoverStatus(String de, String en) {
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
