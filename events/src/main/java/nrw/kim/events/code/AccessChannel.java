package nrw.kim.events.code;

/** Zugangsweg (B2-03). */
public enum AccessChannel implements Code {
    JOBCENTER("Jobcenter", "Jobcenter"),
    ABH_EBH("Ausländer- oder Einbürgerungsbehörde", "Foreigners or naturalisation authority"),
    SOZIALAMT("Sozialamt", "Social welfare office"),
    JMD_MBE("JMD oder MBE", "Migration counselling"),
    INTEGRATIONSKURS("Integrationskurs", "Integration course"),
    SCHULE("Schule, Seiteneinsteigerberatung", "School"),
    EHRENAMT_MSO("Ehrenamt, MSO", "Volunteers, migrant organisation"),
    AUFSUCHEND("aufsuchend", "Outreach"),
    SELBSTMELDUNG("Selbstmeldung", "Self-referral"),
    OTHER_CM("anderes Case Management", "Other case management");

    private final String de;
    private final String en;

    AccessChannel(String de, String en) {
        this.de = de;
        this.en = en;
    }

    /** The way by which a person comes whom a body of this kind sends. */
    public static AccessChannel of(OrganisationType sender) {
        return switch (sender) {
            case JOBCENTER -> JOBCENTER;
            case ABH, EBH -> ABH_EBH;
            case SOZIALAMT -> SOZIALAMT;
            case JMD, MBE -> JMD_MBE;
            case BILDUNGSTRAEGER -> INTEGRATIONSKURS;
            case SCHULAMT -> SCHULE;
            case MSO, EHRENAMT -> EHRENAMT_MSO;
            case KI, AMT, ARBEITSAGENTUR, JUGENDAMT, GESUNDHEITSAMT, WOHLFAHRT, OTHER -> OTHER_CM;
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
