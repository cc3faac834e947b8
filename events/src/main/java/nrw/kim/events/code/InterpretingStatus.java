package nrw.kim.events.code;

/** Stand einer Anfrage an den Sprachmittlerpool (B2-55). */
public enum InterpretingStatus implements Code {
    REQUESTED("angefragt", "requested"),
    OFFERED("angeboten", "offered"),
    ACCEPTED("zugesagt", "accepted"),
    DONE("stattgefunden", "done"),
    CANCELLED("abgesagt", "cancelled"),
    NOT_FOUND("niemand gefunden", "nobody found");

    private final String de;
    private final String en;

    InterpretingStatus(String de, String en) {
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
