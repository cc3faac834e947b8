package nrw.kim.events.code;

/** Weg einer Rückmeldung von Ratsuchenden (B2-60). */
public enum FeedbackChannel implements Code {
    ONLINE("online", "online"),
    PAPER("auf Papier", "on paper");

    private final String de;
    private final String en;

    FeedbackChannel(String de, String en) {
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
