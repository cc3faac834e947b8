package nrw.kim.events.code;

/** Zieldimension: what a goal contributes to. */
public enum GoalDimension implements Code {
    FIRST_INTEGRATION("Erstintegration Neuzugewanderter", "first integration of newcomers"),
    REGULAR_SYSTEMS("nachhaltige Integration in Regelsysteme", "lasting integration into regular systems"),
    MIGRATION_SOCIETY("Gestaltung der Migrationsgesellschaft", "shaping the migration society");

    private final String de;
    private final String en;

    GoalDimension(String de, String en) {
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
