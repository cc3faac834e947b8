package nrw.kim.events.code;

/** Warum eine Stelle nicht mit der Auskunft herausgeht. */
public enum WithholdingReason implements Code {
    OTHERS_RIGHTS("Rechte anderer Personen (Art. 15 Abs. 4 DSGVO)", "rights of others (Art. 15(4) GDPR)"),
    SECRECY("gesetzliche Geheimhaltungspflicht", "statutory duty of secrecy");

    private final String de;
    private final String en;

    WithholdingReason(String de, String en) {
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
