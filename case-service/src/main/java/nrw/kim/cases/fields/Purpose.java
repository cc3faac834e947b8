package nrw.kim.cases.fields;

/** Zweck of a field (Art. 5 Abs. 1 Buchst. b DSGVO). */
public enum Purpose {
    IDENTIFY("Person erkennen, Doppelberatung vermeiden", "recognise the person, avoid double counselling"),
    REACH("Person erreichen und sich verständigen", "reach the person and understand each other"),
    COMPETENCE("Zuständigkeit nach Wohnort bestimmen", "find who is competent by place of residence"),
    COUNSEL("Beratung und Hilfeplanung", "counselling and support planning"),
    TARGET_GROUP("Zielgruppe und Kennzahlen in groben Gruppen", "target group and figures in coarse groups"),
    PROTECT("Schutz vor Gefahr", "protection from danger"),
    PROVE("Nachweis, wer was wann festgehalten hat", "proof of who recorded what and when"),
    OPERATE("Betrieb: Kennung, Mandant, Version", "operation: id, tenant, version");

    private final String de;
    private final String en;

    Purpose(String de, String en) {
        this.de = de;
        this.en = en;
    }

    /** In the words of the register of processing. */
    public String de() {
        return de;
    }

    /** The same in English. */
    public String en() {
        return en;
    }
}
