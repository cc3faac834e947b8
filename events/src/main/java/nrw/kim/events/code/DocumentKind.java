package nrw.kim.events.code;

/** Art eines Dokuments in der Fallakte (B2-17). */
public enum DocumentKind implements Code {
    DECISION("Bescheid", "official decision"),
    IDENTITY("Ausweis oder Passdokument", "identity document or passport"),
    RESIDENCE_TITLE("Aufenthaltsdokument", "residence document"),
    REPORT_CARD("Zeugnis", "report card or diploma"),
    LANGUAGE_CERTIFICATE("Sprachzertifikat", "language certificate"),
    CONTRACT("Vertrag", "contract"),
    INCOME("Einkommensnachweis", "proof of income"),
    MEDICAL_RECORD("Ärztliche Unterlage", "medical record"),
    LETTER("Schreiben", "letter"),
    OTHER("Sonstiges", "other");

    private final String de;
    private final String en;

    DocumentKind(String de, String en) {
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
