package nrw.kim.events.code;

/** Rechtskreis (X-02, domain law overview). */
public enum Rechtskreis implements Code {
    ASYLBLG("AsylbLG", "Asylum seekers benefits"),
    SGB_II("SGB II (Grundsicherung)", "SGB II (basic income support)"),
    SGB_III("SGB III (Arbeitsförderung)", "SGB III (employment promotion)"),
    SGB_VIII("SGB VIII (Kinder- und Jugendhilfe)", "SGB VIII (child and youth services)"),
    SGB_XII("SGB XII (Sozialhilfe)", "SGB XII (social assistance)"),
    SGB_IX("SGB IX (Eingliederungshilfe)", "SGB IX (disability)"),
    AUFENTHG("Aufenthaltsrecht", "Residence law"),
    STAG("Staatsangehörigkeitsrecht", "Nationality law"),
    SCHULE("Schule", "School"),
    GESUNDHEIT("Gesundheitsvorsorge", "Health care"),
    WOHNEN("Wohnen", "Housing"),
    BUNDESPROGRAMM("Bundesprogramm (JMD, MBE)", "Federal programme"),
    LANDESPROGRAMM("Landesprogramm", "Land programme"),
    KIM("Kommunales Integrationsmanagement", "Municipal integration management");

    private final String de;
    private final String en;

    Rechtskreis(String de, String en) {
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
