package nrw.kim.events.code;

/** Familienstand (B2-53). */
public enum MaritalStatus implements Code {
    SINGLE("ledig", "single"),
    MARRIED("verheiratet", "married"),
    PARTNERSHIP("eingetragene Lebenspartnerschaft", "civil partnership"),
    SEPARATED("getrennt lebend", "separated"),
    DIVORCED("geschieden", "divorced"),
    WIDOWED("verwitwet", "widowed"),
    UNKNOWN("unbekannt", "unknown");

    private final String de;
    private final String en;

    MaritalStatus(String de, String en) {
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
