package nrw.kim.cases.fields;

/** Zweck of a field (Art. 5 Abs. 1 Buchst. b DSGVO). */
public enum Purpose {
    IDENTIFY("Person erkennen, Doppelberatung vermeiden"),
    REACH("Person erreichen und sich verständigen"),
    COMPETENCE("Zuständigkeit nach Wohnort bestimmen"),
    COUNSEL("Beratung und Hilfeplanung"),
    TARGET_GROUP("Zielgruppe und Kennzahlen in groben Gruppen"),
    PROTECT("Schutz vor Gefahr"),
    PROVE("Nachweis, wer was wann festgehalten hat"),
    OPERATE("Betrieb: Kennung, Mandant, Version");

    private final String de;

    Purpose(String de) {
        this.de = de;
    }

    /** In the words of the register of processing. */
    public String de() {
        return de;
    }
}
