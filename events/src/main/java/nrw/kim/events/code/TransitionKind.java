package nrw.kim.events.code;

/** Übergang (B2-40, B2-41). */
public enum TransitionKind implements Code {
    RECHTSKREISWECHSEL("Rechtskreiswechsel", "change of legal area"),
    VOLLJAEHRIGKEIT("Volljährigkeit", "coming of age");

    private final String de;
    private final String en;

    TransitionKind(String de, String en) {
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
