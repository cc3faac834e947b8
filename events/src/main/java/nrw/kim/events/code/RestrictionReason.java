package nrw.kim.events.code;

/** Warum die Verarbeitung eingeschränkt ist (Art. 18 Abs. 1 DSGVO). */
public enum RestrictionReason implements Code {
    ACCURACY_CONTESTED("Richtigkeit bestritten", "accuracy contested"),
    UNLAWFUL("Verarbeitung unrechtmäßig, Person will keine Löschung", "processing unlawful, person opposes erasure"),
    LEGAL_CLAIMS("für Rechtsansprüche gebraucht", "needed for legal claims"),
    OBJECTION("Widerspruch, Prüfung läuft", "objection under examination");

    private final String de;
    private final String en;

    RestrictionReason(String de, String en) {
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
