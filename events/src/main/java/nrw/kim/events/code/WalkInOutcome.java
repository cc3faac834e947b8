package nrw.kim.events.code;

/** Ergebnis einer offenen Sprechstunde (B2-09). */
public enum WalkInOutcome implements Code {
    ADVISED("beraten", "advised"),
    REFERRED("an eine Stelle verwiesen", "referred to a body"),
    BECOMES_CASE("wird ein Fall", "becomes a case"),
    COMES_BACK("kommt wieder", "comes back");

    private final String de;
    private final String en;

    WalkInOutcome(String de, String en) {
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
