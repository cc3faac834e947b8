package nrw.kim.events.code;

/** Migrationsphase, as a case manager may note it: chosen by a human, never computed, counted or exported. */
public enum MigrationPhase implements Code {
    PREPARING("Vorbereitung", "preparation"),
    MIGRATING("Migration", "migration"),
    OVERCOMPENSATING("Überkompensierung", "overcompensation"),
    DECOMPENSATING("Dekompensation", "decompensation"),
    ADAPTING("generationsübergreifende Anpassung", "adaptation across generations");

    private final String de;
    private final String en;

    MigrationPhase(String de, String en) {
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
