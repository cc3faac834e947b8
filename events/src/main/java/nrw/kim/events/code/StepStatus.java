package nrw.kim.events.code;

/** Stand eines Schritts im Hilfeplan (B2-17). */
public enum StepStatus implements Code {
    OPEN("offen", "open"),
    RUNNING("läuft", "running"),
    WAITING("wartet", "waiting"),
    DONE("erledigt", "done"),
    DROPPED("entfallen", "dropped");

    private final String de;
    private final String en;

    StepStatus(String de, String en) {
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
