package nrw.kim.events.code;

/** Warum eine Sprachmittlung abgesagt wurde (B2-55). */
public enum InterpretingCancellation implements Code {
    APPOINTMENT_CANCELLED("Termin abgesagt", "appointment cancelled"),
    NOT_NEEDED("nicht mehr nötig", "no longer needed"),
    OTHER_SOLUTION("anders gelöst", "solved otherwise"),
    NO_SHOW("Person nicht erschienen", "person did not come");

    private final String de;
    private final String en;

    InterpretingCancellation(String de, String en) {
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
