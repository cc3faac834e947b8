package nrw.kim.events.code;

/** Zweck der Fallübergabe (G-03). */
public enum HandoverPurpose implements Code {
    RESIDENCE_PERSPECTIVE("Aufenthaltsperspektive prüfen", "Check residence perspective"),
    NATURALISATION("Einbürgerung beraten", "Naturalisation advice"),
    COUNSELLING("Beratung", "Counselling"),
    BENEFITS("Leistungen klären", "Clarify benefits"),
    LANGUAGE_COURSE("Sprachförderung", "Language course"),
    SCHOOL_OR_CHILDCARE("Schule oder Kinderbetreuung", "School or childcare"),
    WORK_OR_TRAINING("Arbeit oder Ausbildung", "Work or training"),
    HOUSING("Wohnen", "Housing"),
    HEALTH("Gesundheit", "Health"),
    CASE_LEAD("Fallführung", "Case lead");

    private final String de;
    private final String en;

    HandoverPurpose(String de, String en) {
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
