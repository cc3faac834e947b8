package nrw.kim.network.body;

/** Group that a seat stands for, so that a missing one is noticed (B1-03, B1-05). */
public enum SeatClass {
    /** Kreis or city administration. */
    ADMINISTRATION("Verwaltungsleitung", "Head of administration"),
    /** KI and koordinierende Stelle. */
    COORDINATION("KI und koordinierende Stelle", "KI and coordination"),
    /** Ausländer- and Einbürgerungsbehörde. */
    ABH_EBH("Ausländer- und Einbürgerungsbehörde", "Foreigners and naturalisation authority"),
    /** Big towns of the Kreis, in Wesel those with an own ABH. */
    LARGE_CITY("Große Städte", "Large towns"),
    /** Medium-sized towns of the Kreis. */
    MEDIUM_CITY("Mittelgroße Städte", "Medium-sized towns"),
    /** Gemeinden of the Kreis. */
    SMALL_MUNICIPALITY("Gemeinden", "Small municipalities"),
    /** Jobcenter. */
    JOBCENTER("Jobcenter", "Jobcenter"),
    /** Agentur für Arbeit. */
    EMPLOYMENT_AGENCY("Agentur für Arbeit", "Employment agency"),
    /** Social welfare offices. */
    SOCIAL_SERVICES("Sozialamt", "Social welfare office"),
    /** Youth welfare offices. */
    YOUTH_WELFARE("Jugendamt", "Youth welfare office"),
    /** Public health. */
    HEALTH("Gesundheit", "Health"),
    /** Schools. */
    SCHOOL("Schule", "Schools"),
    /** Freie Wohlfahrt. */
    WELFARE("Freie Wohlfahrt", "Welfare organisations"),
    /** MBE and JMD. */
    MIGRATION_COUNSELLING("Migrationsberatung", "Migration counselling"),
    /** Migrantenselbstorganisationen. */
    MIGRANT_ORGANISATIONS("Migrantenorganisationen", "Migrant organisations"),
    /** Volunteers. */
    VOLUNTEERS("Ehrenamt", "Volunteers"),
    /** Integrationsrat. */
    INTEGRATION_COUNCIL("Integrationsrat", "Integration council"),
    /** Councils and their committees. */
    POLITICS("Politik", "Politics"),
    /** Equality and disability. */
    EQUALITY("Gleichstellung und Inklusion", "Equality and inclusion"),
    /** Economic development. */
    ECONOMY("Wirtschaft", "Economy"),
    /** BAMF. */
    BAMF("BAMF", "BAMF"),
    /** People who use KIM. */
    USERS("Nutzende", "Users"),
    /** Anything else. */
    OTHER("Sonstige", "Other");

    private final String de;
    private final String en;

    SeatClass(String de, String en) {
        this.de = de;
        this.en = en;
    }

    /** German name of the group. */
    public String de() {
        return de;
    }

    /** English name of the group. */
    public String en() {
        return en;
    }
}
