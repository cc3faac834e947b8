package nrw.kim.events.code;

/** Wer einen Schritt im Hilfeplan tut (B2-17). */
public enum StepResponsibility implements Code {
    PERSON("Ratsuchende*r", "person counselled"),
    CASE_MANAGER("Case Manager*in", "case manager"),
    BODY("Stelle", "body");

    private final String de;
    private final String en;

    StepResponsibility(String de, String en) {
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
