package nrw.kim.events.code;

/** Art der Organisation (B1-41). */
public enum OrganisationType implements Code {
    KI("Kommunales Integrationszentrum", "Municipal integration centre"),
    AMT("Amt", "Office"),
    JOBCENTER("Jobcenter", "Jobcenter"),
    ARBEITSAGENTUR("Agentur für Arbeit", "Employment agency"),
    JUGENDAMT("Jugendamt", "Youth welfare office"),
    SOZIALAMT("Sozialamt", "Social welfare office"),
    SCHULAMT("Schulamt", "School authority"),
    GESUNDHEITSAMT("Gesundheitsamt", "Health authority"),
    ABH("Ausländerbehörde", "Foreigners authority"),
    EBH("Einbürgerungsbehörde", "Naturalisation authority"),
    WOHLFAHRT("Freie Wohlfahrt", "Welfare organisation"),
    JMD("Jugendmigrationsdienst", "Youth migration service"),
    MBE("Migrationsberatung für erwachsene Zuwanderer", "Adult migration counselling"),
    MSO("Migrantenselbstorganisation", "Migrant organisation"),
    EHRENAMT("Ehrenamt", "Volunteers"),
    BILDUNGSTRAEGER("Bildungsträger", "Training provider"),
    OTHER("Sonstige", "Other");

    private final String de;
    private final String en;

    OrganisationType(String de, String en) {
        this.de = de;
        this.en = en;
    }

    /**
     * True for a Träger: it has no own law to rest on, so that personal data go to it only under an agreement with an annex on data
     * protection (G-07).
     */
    public boolean needsAgreement() {
        return switch (this) {
            case WOHLFAHRT, JMD, MBE, MSO, EHRENAMT, BILDUNGSTRAEGER, OTHER -> true;
            case KI, AMT, JOBCENTER, ARBEITSAGENTUR, JUGENDAMT, SOZIALAMT, SCHULAMT, GESUNDHEITSAMT, ABH, EBH -> false;
        };
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
