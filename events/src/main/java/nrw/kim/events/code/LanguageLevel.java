package nrw.kim.events.code;

/** Sprachniveau nach dem Gemeinsamen Europäischen Referenzrahmen. */
public enum LanguageLevel implements Code {
    NONE("noch keine Kenntnisse", "none yet"),
    ALPHA("Alphabetisierung", "literacy course"),
    A1("A1", "A1"),
    A2("A2", "A2"),
    B1("B1", "B1"),
    B2("B2", "B2"),
    C1("C1", "C1"),
    C2("C2", "C2"),
    NATIVE("Erstsprache", "first language"),
    UNKNOWN("nicht bekannt", "not known");

    private final String de;
    private final String en;

    LanguageLevel(String de, String en) {
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
