package nrw.kim.events.code;

/** Zielgruppe des Handlungskonzepts (B2-06). */
public enum TargetGroup implements Code {
    NEWLY_ARRIVED("neu zugewandert", "newly arrived"),
    REFUGEE("geflüchtet", "refugee"),
    EU_2("EU-2 (Bulgarien, Rumänien)", "EU-2 (Bulgaria, Romania)"),
    UNACCOMPANIED_MINOR("unbegleitet minderjährig eingereist", "arrived as an unaccompanied minor"),
    YOUNG_ADULT("junge Erwachsene (18 bis 27)", "young adult (18 to 27)"),
    FAMILY_WITH_SCHOOL_CHILDREN("Familie mit schulpflichtigen Kindern", "family with school-age children"),
    SINGLE_PARENT("alleinerziehend", "single parent"),
    TOLERATED("mit Duldung oder Gestattung", "tolerated or in asylum procedure"),
    CATCH_UP_INTEGRATION("nachholende Integration", "catch-up integration");

    private final String de;
    private final String en;

    TargetGroup(String de, String en) {
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
