package nrw.kim.cases.fields;

/** Aufbewahrungsklasse of a field; the years themselves are set by each controller. */
public enum RetentionClass {
    /** Goes with the person's last case. */
    CASE("mit dem letzten Fall der Person", "with the person's last case"),
    /** Goes as soon as it is not needed any more, at the latest with the case. */
    WHILE_NEEDED(
            "sobald nicht mehr nötig, spätestens mit dem Fall",
            "as soon as it is not needed any more, at the latest with the case");

    private final String de;
    private final String en;

    RetentionClass(String de, String en) {
        this.de = de;
        this.en = en;
    }

    /** In the words of the register of processing. */
    public String de() {
        return de;
    }

    /** The same in English. */
    public String en() {
        return en;
    }
}
