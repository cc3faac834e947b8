package nrw.kim.events.code;

/** Aufenthaltsstatus (status ladder). */
public enum ResidenceStatus implements Code {
    GESTATTUNG("Aufenthaltsgestattung", "Asylum procedure permit"),
    DULDUNG_60A("Duldung (§ 60a)", "Toleration (§ 60a)"),
    DULDUNG_60B("Duldung, ungeklärte Identität (§ 60b)", "Toleration (§ 60b)"),
    DULDUNG_60C("Ausbildungsduldung (§ 60c)", "Toleration for training (§ 60c)"),
    DULDUNG_60D("Beschäftigungsduldung (§ 60d)", "Toleration for employment (§ 60d)"),
    AE_104C("Chancen-Aufenthaltsrecht (§ 104c)", "Opportunity residence (§ 104c)"),
    AE_25A("Aufenthaltserlaubnis § 25a", "Residence permit § 25a"),
    AE_25B("Aufenthaltserlaubnis § 25b", "Residence permit § 25b"),
    AE_24("Vorübergehender Schutz (§ 24)", "Temporary protection (§ 24)"),
    AE_25_1("Asylberechtigt (§ 25 Abs. 1)", "Entitled to asylum (§ 25(1))"),
    AE_25_2("Flüchtling oder subsidiär geschützt (§ 25 Abs. 2)", "Refugee or subsidiary protection (§ 25(2))"),
    AE_23("Aufnahme (§ 23)", "Admission (§ 23)"),
    AE_25_3("Abschiebungsverbot (§ 25 Abs. 3)", "Ban on deportation (§ 25(3))"),
    AE_25_4("Aufenthaltserlaubnis § 25 Abs. 4", "Residence permit § 25(4)"),
    AE_25_5("Aufenthaltserlaubnis § 25 Abs. 5", "Residence permit § 25(5)"),
    AE_22("Aufnahme aus dem Ausland (§ 22)", "Admission from abroad (§ 22)"),
    AE_23A("Härtefall (§ 23a)", "Hardship (§ 23a)"),
    AE_ARBEIT("Aufenthaltserlaubnis zur Arbeit", "Residence permit for work"),
    AE_FAMILIE("Aufenthaltserlaubnis zum Familiennachzug", "Residence permit for family"),
    AE_BILDUNG("Aufenthaltserlaubnis zur Bildung", "Residence permit for education"),
    NE("Niederlassungserlaubnis", "Settlement permit"),
    DAUER_EU("Erlaubnis zum Daueraufenthalt-EU", "EU long-term residence"),
    FREIZUEGIG("Freizügigkeitsberechtigt", "EU free movement"),
    FIKTION("Fiktionsbescheinigung", "Provisional certificate"),
    VOLLZIEHBAR_AUSREISEPFLICHTIG("Vollziehbar ausreisepflichtig", "Obliged to leave"),
    OHNE_STATUS("Ohne Status", "No status"),
    DEUTSCH("Deutsche Staatsangehörigkeit", "German national"),
    UNBEKANNT("Unbekannt", "Unknown");

    private final String de;
    private final String en;

    ResidenceStatus(String de, String en) {
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
