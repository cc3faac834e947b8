package nrw.kim.events.code;

/** Art des Gremiums (1.3). */
public enum BodyKind implements Code {
    LENKUNGSGRUPPE("Lenkungsgruppe", "Steering group"),
    ARBEITSGRUPPE("Arbeitsgruppe", "Working group"),
    PROJEKTARBEITSGRUPPE("Projektarbeitsgruppe", "Project group"),
    BEGLEITGREMIUM("Begleitgremium", "Users body");

    private final String de;
    private final String en;

    BodyKind(String de, String en) {
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
