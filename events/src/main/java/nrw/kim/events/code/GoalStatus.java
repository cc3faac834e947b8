package nrw.kim.events.code;

/** Zielstatus (B2-16). */
public enum GoalStatus implements Code {
    OPEN("offen", "open"),
    IN_PROGRESS("in Arbeit", "in progress"),
    REACHED("erreicht", "reached"),
    PARTLY_REACHED("teilweise erreicht", "partly reached"),
    NOT_REACHED("nicht erreicht", "not reached"),
    DROPPED("verworfen", "dropped");

    private final String de;
    private final String en;

    GoalStatus(String de, String en) {
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
