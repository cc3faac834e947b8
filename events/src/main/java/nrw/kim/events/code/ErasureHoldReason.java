package nrw.kim.events.code;

/** Warum die Löschung eines Falls ausgesetzt ist (Art. 17 Abs. 3, Art. 18 DSGVO). */
public enum ErasureHoldReason implements Code {
    LEGAL_DISPUTE("Rechtsstreit oder Ansprüche", "legal dispute or claims"),
    PERSON_RESTRICTS(
            "Person verlangt Einschränkung statt Löschung (Art. 18 DSGVO)",
            "the person asks for restriction instead of erasure (Art. 18 GDPR)"),
    AUDIT("Prüfung der Förderung oder der Aufsicht", "audit of the funding or of the supervisory authority"),
    OTHER("sonstiger Grund", "another reason");

    private final String de;
    private final String en;

    ErasureHoldReason(String de, String en) {
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
