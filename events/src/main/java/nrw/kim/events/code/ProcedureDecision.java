package nrw.kim.events.code;

/** Entscheidung im Verfahren (B3-01). */
public enum ProcedureDecision implements Code {
    GRANTED("erteilt", "granted"),
    REFUSED("versagt", "refused"),
    WITHDRAWN("Antrag zurückgenommen", "application withdrawn");

    private final String de;
    private final String en;

    ProcedureDecision(String de, String en) {
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
