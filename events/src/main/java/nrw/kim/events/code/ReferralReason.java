package nrw.kim.events.code;

/** Anlass der Fallzuweisung. */
public enum ReferralReason implements Code {
    RECHTSKREISWECHSEL("Rechtskreiswechsel", "Change of Rechtskreis"),
    VOLLJAEHRIGKEIT("Übergang zur Volljährigkeit", "Coming of age"),
    NEW_ARRIVAL("Neu zugewandert", "New arrival"),
    EU_CITIZEN("EU-Zuwanderung", "EU citizen"),
    NO_ACCESS_TO_CASE_MANAGEMENT("Kein Zugang zu einem Fallmanagement", "No access to case management"),
    COMPLEX_NEEDS("Komplexe Bedarfslage", "Complex needs"),
    RESIDENCE_PERSPECTIVE("Aufenthaltsperspektive", "Residence perspective"),
    LANGUAGE_COURSE("Sprachkurs", "Language course"),
    SCHOOL_OR_CHILDCARE("Schule oder Kinderbetreuung", "School or childcare"),
    HOUSING_LOSS("Wohnungsverlust", "Loss of housing"),
    FAMILY_REUNIFICATION("Familiennachzug", "Family reunification"),
    OTHER("Sonstiges", "Other");

    private final String de;
    private final String en;

    ReferralReason(String de, String en) {
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
