package nrw.kim.events.code;

/** Lebensbereich (base list of Kreis Wesel, B2-13). */
public enum LifeDomain implements Code {
    FAMILY("Familiäre Situation", "Family situation"),
    HEALTH("Gesundheit", "Health"),
    MIGRATION("Migrationsdaten", "Migration data"),
    HOUSING("Wohnsituation", "Housing"),
    LANGUAGE("Sprache", "Language"),
    WORK("Berufliche Situation", "Work and training"),
    LIVELIHOOD("Lebensunterhalt", "Livelihood"),
    MOBILITY("Mobilität", "Mobility"),
    PARTICIPATION("Soziale und kulturelle Teilhabe", "Social and cultural participation");

    private final String de;
    private final String en;

    LifeDomain(String de, String en) {
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
