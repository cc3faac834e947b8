package nrw.kim.events.code;

/** Nebenbestimmung zum Aufenthalt. */
public enum ResidenceCondition implements Code {
    RESIDENCE_DUTY("Wohnsitzauflage (§ 61 AufenthG)", "residence duty (§ 61)"),
    RESIDENCE_RULE("Wohnsitzregelung (§ 12a AufenthG)", "residence rule (§ 12a)"),
    WORK_ALLOWED("Erwerbstätigkeit erlaubt", "work allowed"),
    WORK_BY_PERMIT("Beschäftigung nur mit Erlaubnis", "work only with permission"),
    WORK_FORBIDDEN("Erwerbstätigkeit nicht erlaubt", "work not allowed"),
    COURSE_DUTY("Verpflichtung zum Integrationskurs", "integration course is compulsory");

    private final String de;
    private final String en;

    ResidenceCondition(String de, String en) {
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
