package nrw.kim.events.code;

/** Antwort auf eine Fallübergabe (B2-31). */
public enum AnswerKind implements Code {
    ACCEPTED("angenommen", "accepted"),
    DECLINED("abgelehnt", "declined"),
    STARTED("begonnen", "started"),
    COMPLETED("beendet", "completed"),
    RETURNED("zurückgegeben", "returned");

    private final String de;
    private final String en;

    AnswerKind(String de, String en) {
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
