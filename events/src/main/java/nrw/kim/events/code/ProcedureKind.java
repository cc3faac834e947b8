package nrw.kim.events.code;

/** Verfahrensart (B3-01). */
public enum ProcedureKind implements Code {
    P25A("§ 25a AufenthG (gut integrierte junge Menschen)", "§ 25a AufenthG (well integrated young people)"),
    P25B("§ 25b AufenthG (nachhaltige Integration)", "§ 25b AufenthG (sustained integration)"),
    P104C("§ 104c AufenthG (Chancen-Aufenthaltsrecht)", "§ 104c AufenthG"),
    P10_STAG("§ 10 StAG (Einbürgerung)", "§ 10 StAG (naturalisation)");

    private final String de;
    private final String en;

    ProcedureKind(String de, String en) {
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
