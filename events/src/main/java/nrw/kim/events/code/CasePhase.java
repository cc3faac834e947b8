package nrw.kim.events.code;

/** Phase im Regelkreis (B2-01). */
public enum CasePhase implements Code {
    ZUGANG("Zugang", "Access"),
    ERSTBERATUNG("Erstberatung", "First counselling"),
    ASSESSMENT("Bestandsaufnahme", "Assessment"),
    ZIELVEREINBARUNG("Zielvereinbarung", "Goal agreement"),
    HILFEPLANUNG("Hilfeplanung", "Support planning"),
    LEISTUNGSSTEUERUNG("Leistungssteuerung", "Service steering"),
    MONITORING("Monitoring", "Monitoring"),
    RE_ASSESSMENT("Erneute Bestandsaufnahme", "Re-assessment"),
    ABSCHLUSS("Abschluss", "Closing"),
    ABGESCHLOSSEN("Abgeschlossen", "Closed"),
    VERWIESEN("Verwiesen", "Referred on"),
    RUHEND("Ruhend", "Dormant"),
    ABGEBROCHEN("Abgebrochen", "Broken off"),
    WIEDERAUFGENOMMEN("Wiederaufgenommen", "Resumed");

    private final String de;
    private final String en;

    CasePhase(String de, String en) {
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
