package nrw.kim.events.code;

/** Rolle im Haushalt (B2-63). */
public enum HouseholdRole implements Code {
    ADULT("erwachsen", "adult"),
    PARTNER("Partner*in", "partner"),
    PARENT("Elternteil", "parent"),
    CHILD("Kind", "child"),
    SIBLING("Geschwister", "sibling"),
    GRANDPARENT("Großelternteil", "grandparent"),
    OTHER_RELATIVE("weitere Verwandte", "other relative"),
    OTHER("weitere Person", "other person");

    private final String de;
    private final String en;

    HouseholdRole(String de, String en) {
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
