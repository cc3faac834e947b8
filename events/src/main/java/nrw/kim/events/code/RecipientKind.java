package nrw.kim.events.code;

/** Art der empfangenden Stelle (G-10). */
public enum RecipientKind implements Code {
    ABH("Ausländerbehörde", "Foreigners authority"),
    OTHER("Andere Stelle", "Other body");

    private final String de;
    private final String en;

    RecipientKind(String de, String en) {
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
